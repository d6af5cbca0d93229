package io.github.balint4j.core;

/**
 * What a committee, board or council can decide about a person.
 *
 * <p>Source: SE-1, nl-balint/leader-renewal.
 */
public enum DecisionKind {
    /** The first stage: the committee advises those who decide to recognise. */
    RECOMMEND,
    /** The person may begin the training or join the pathway. */
    ADMIT,
    /** The person is recognised as a leader, or recognised again. */
    RECOGNISE,
    /** The person is not recognised, for now. */
    REFUSE,
    /** What the body gave the person before, a recognition above all, no longer holds from that day on. */
    WITHDRAW,
    /** A requirement is waived for this person. */
    WAIVE,
    /** So much counts for this person in a requirement, beside what is on record: prior learning above all. */
    CREDIT,
    /** Something is demanded of this person that the rules do not demand of everybody. */
    DEMAND;

    /** Whether it must name the requirement that it is about. */
    boolean isAboutRow() {
        return this == WAIVE || this == CREDIT;
    }

    /** {@return whether it gives the person something that lasts, and so can be withdrawn} */
    public boolean isGiving() {
        return this == RECOMMEND || this == ADMIT || this == RECOGNISE;
    }
}
