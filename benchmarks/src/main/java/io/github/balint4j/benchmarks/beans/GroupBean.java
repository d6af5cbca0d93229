package io.github.balint4j.benchmarks.beans;

import io.github.balint4j.benchmarks.beans.Constraints.CurrentPlaces;
import io.github.balint4j.benchmarks.beans.Constraints.FairTurns;
import io.github.balint4j.benchmarks.beans.Constraints.GoesOn;
import io.github.balint4j.benchmarks.beans.Constraints.RecognisedBy;
import io.github.balint4j.benchmarks.beans.Constraints.Remark;
import io.github.balint4j.benchmarks.beans.Constraints.TypicalGap;
import io.github.balint4j.benchmarks.beans.Constraints.TypicalLength;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;

/** A group. */
@TypicalGap(
        aroundTheMedian = 7,
        topic = "se2-regular",
        message = "se2-regular: must be at most {aroundTheMedian} days longer or shorter than usual")
@TypicalGap(min = 14, max = 14, payload = Remark.class, message = "se2-cadence: must be {max} days apart")
@TypicalLength(minutes = 90, payload = Remark.class, message = "se2-length: must last {minutes} minutes")
@GoesOn(months = 8, topic = "se2-continuity", message = "se2-continuity: must go on for {months} months")
@GoesOn(
        months = 24,
        topic = "se1-several-years",
        payload = Remark.class,
        message = "se1-several-years: must go on for {months} months")
@FairTurns(max = 1, topic = "se2-even", message = "se2-even: must be at most {max} turns from the fair share")
public class GroupBean {
    @NotBlank
    private String id;

    @NotNull
    @Valid
    private FrameBean frame;

    @NotNull
    @CurrentPlaces(min = 5, max = 12, message = "se2-members: must be {min} to {max}")
    private List<@Valid PlaceBean> members = new ArrayList<>();

    @NotNull
    @CurrentPlaces(min = 1, max = 2, message = "se2-leaders: must be {min} to {max}")
    @RecognisedBy(
            value = "se-sfmp",
            payload = Remark.class,
            message = "se2-leader-standing: must be recognised by {value}")
    private List<@Valid PlaceBean> leaders = new ArrayList<>();

    @NotNull
    private List<@Valid SessionBean> sessions = new ArrayList<>();

    @NotNull
    private List<@Valid AttestationBean> attestations = new ArrayList<>();

    /** Returns it. */
    public String getId() {
        return id;
    }

    /** Sets it. */
    public void setId(String id) {
        this.id = id;
    }

    /** Returns it. */
    public FrameBean getFrame() {
        return frame;
    }

    /** Sets it. */
    public void setFrame(FrameBean frame) {
        this.frame = frame;
    }

    /** Returns it. */
    public List<PlaceBean> getMembers() {
        return members;
    }

    /** Sets it. */
    public void setMembers(List<PlaceBean> members) {
        this.members = members;
    }

    /** Returns it. */
    public List<PlaceBean> getLeaders() {
        return leaders;
    }

    /** Sets it. */
    public void setLeaders(List<PlaceBean> leaders) {
        this.leaders = leaders;
    }

    /** Returns it. */
    public List<SessionBean> getSessions() {
        return sessions;
    }

    /** Sets it. */
    public void setSessions(List<SessionBean> sessions) {
        this.sessions = sessions;
    }

    /** Returns it. */
    public List<AttestationBean> getAttestations() {
        return attestations;
    }

    /** Sets it. */
    public void setAttestations(List<AttestationBean> attestations) {
        this.attestations = attestations;
    }
}
