package org.example.clinic;

import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.rules.Rulebooks;
import java.time.LocalDate;

/** Checks what the clinic declares about a group. */
public final class ClinicGroup {
    private ClinicGroup() {}

    /** Whether a group may open so. */
    public static boolean mayOpen(GroupFrame frame, LocalDate day) {
        return Rulebooks.seSfmpGroup().validate(frame, day).isValid();
    }
}
