package io.github.balint4j.benchmarks.beans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** One person at one session. */
public class AttendanceBean {
    @NotBlank
    private String person;

    @NotNull
    private String presence;

    /** Returns it. */
    public String getPerson() {
        return person;
    }

    /** Sets it. */
    public void setPerson(String person) {
        this.person = person;
    }

    /** Returns it. */
    public String getPresence() {
        return presence;
    }

    /** Sets it. */
    public void setPresence(String presence) {
        this.presence = presence;
    }
}
