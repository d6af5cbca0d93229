package io.github.balint4j.benchmarks.beans;

import io.github.balint4j.benchmarks.beans.Constraints.Agreed;
import io.github.balint4j.benchmarks.beans.Constraints.Remark;
import io.github.balint4j.benchmarks.beans.Constraints.Trial;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** What is declared. */
public class FrameBean {
    @NotNull
    @Agreed(value = "confidentiality", message = "se2-confidential: {value} must be agreed")
    @Agreed(value = "voluntary", message = "se2-voluntary: {value} must be agreed")
    @Agreed(value = "equal-clinicians", message = "se2-equals: {value} must be agreed")
    @Agreed(value = "mutual-consultation", payload = Remark.class, message = "se2-open: {value} must be agreed")
    private List<String> agreements = new ArrayList<>();

    private Duration length;

    private Period period;

    @Trial(min = 3, max = 4, payload = Remark.class, message = "se2-trial: must be {min} to {max} months")
    private Period trial;

    /** Returns it. */
    public List<String> getAgreements() {
        return agreements;
    }

    /** Sets it. */
    public void setAgreements(List<String> agreements) {
        this.agreements = agreements;
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
    public Period getPeriod() {
        return period;
    }

    /** Sets it. */
    public void setPeriod(Period period) {
        this.period = period;
    }

    /** Returns it. */
    public Period getTrial() {
        return trial;
    }

    /** Sets it. */
    public void setTrial(Period trial) {
        this.trial = trial;
    }
}
