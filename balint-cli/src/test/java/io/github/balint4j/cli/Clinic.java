package io.github.balint4j.cli;

import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Selectors.agreement;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;

/** A rulebook with one row, and documents for each of its verdicts. */
final class Clinic {
    static final Edition OLD = row(Edition.builder("our-clinic/group@2020")
                    .from(LocalDate.of(2020, 1, 1))
                    .until(LocalDate.of(2024, 12, 31)))
            .build();
    static final Edition NEW = row(Edition.builder("our-clinic/group@2025").from(LocalDate.of(2025, 1, 1)))
            .build();

    static final Rulebook RULEBOOK = Rulebook.of("Our clinic: groups", OLD, NEW);

    static final List<Rulebook> RULEBOOKS = List.of(Rulebooks.dkAarhusGroup(), RULEBOOK, Rulebooks.seSfmpGroup());

    static final String SATISFIED = frame("\"agreements\": [\"voluntary\"]");
    static final String NOT_SATISFIED = frame("\"agreements\": []");
    static final String UNDETERMINED = frame("\"commitment\": 4");

    /** Wrong in two ways. */
    static final String BROKEN = "{\"kind\": \"frame\", \"version\": 1,\n \"comitment\": 4, \"length\": 90}";

    private Clinic() {}

    private static Edition.Builder row(Edition.Builder edition) {
        return edition.citing(Citation.of("house rules"))
                .required("oc-voluntary", "Taking part is voluntary.", holds(agreement(Agreement.VOLUNTARY)));
    }

    /** A frame that follows this rulebook. */
    static String frame(String properties) {
        return "{\"kind\": \"frame\", \"version\": 1, \"follows\": [\"our-clinic/group\"], " + properties + "}";
    }

    /** A group that says this, and that taking part is voluntary. */
    static String group(String properties) {
        return "{\"kind\": \"group\", \"version\": 1, \"id\": \"g1\", \"frame\": {\"agreements\": [\"voluntary\"]}, "
                + properties + "}";
    }
}
