package io.github.balint4j.benchmarks.beans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One meeting. */
public class SessionBean {
    @NotNull
    private LocalDate date;

    private Duration length;

    @NotNull
    private String state;

    @NotNull
    private List<@Valid AttendanceBean> attended = new ArrayList<>();

    @NotNull
    private List<String> presented = new ArrayList<>();

    /** Returns it. */
    public LocalDate getDate() {
        return date;
    }

    /** Sets it. */
    public void setDate(LocalDate date) {
        this.date = date;
    }

    /** Returns it. */
    public Duration getLength() {
        return length;
    }

    /** Sets it. */
    public void setLength(Duration length) {
        this.length = length;
    }

    /** Returns it. */
    public String getState() {
        return state;
    }

    /** Sets it. */
    public void setState(String state) {
        this.state = state;
    }

    /** Returns it. */
    public List<AttendanceBean> getAttended() {
        return attended;
    }

    /** Sets it. */
    public void setAttended(List<AttendanceBean> attended) {
        this.attended = attended;
    }

    /** Returns it. */
    public List<String> getPresented() {
        return presented;
    }

    /** Sets it. */
    public void setPresented(List<String> presented) {
        this.presented = presented;
    }
}
