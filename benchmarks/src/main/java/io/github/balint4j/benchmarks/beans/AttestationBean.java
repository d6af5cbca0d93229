package io.github.balint4j.benchmarks.beans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What was judged. */
public class AttestationBean {
    @NotBlank
    private String topic;

    @NotBlank
    private String judge;

    private boolean met;

    @NotNull
    private LocalDate on;

    /** Returns it. */
    public String getTopic() {
        return topic;
    }

    /** Sets it. */
    public void setTopic(String topic) {
        this.topic = topic;
    }

    /** Returns it. */
    public String getJudge() {
        return judge;
    }

    /** Sets it. */
    public void setJudge(String judge) {
        this.judge = judge;
    }

    /** Returns it. */
    public boolean isMet() {
        return met;
    }

    /** Sets it. */
    public void setMet(boolean met) {
        this.met = met;
    }

    /** Returns it. */
    public LocalDate getOn() {
        return on;
    }

    /** Sets it. */
    public void setOn(LocalDate on) {
        this.on = on;
    }
}
