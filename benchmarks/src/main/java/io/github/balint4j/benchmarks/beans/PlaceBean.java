package io.github.balint4j.benchmarks.beans;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A place as a member or leader. */
public class PlaceBean {
    @NotBlank
    private String person;

    private LocalDate from;

    private LocalDate until;

    private List<String> recognisedBy = new ArrayList<>();

    /** Returns it. */
    public String getPerson() {
        return person;
    }

    /** Sets it. */
    public void setPerson(String person) {
        this.person = person;
    }

    /** Returns it. */
    public LocalDate getFrom() {
        return from;
    }

    /** Sets it. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Returns it. */
    public LocalDate getUntil() {
        return until;
    }

    /** Sets it. */
    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** Returns it. */
    public List<String> getRecognisedBy() {
        return recognisedBy;
    }

    /** Sets it. */
    public void setRecognisedBy(List<String> recognisedBy) {
        this.recognisedBy = recognisedBy;
    }
}
