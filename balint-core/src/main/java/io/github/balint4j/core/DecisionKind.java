package io.github.balint4j.core;

/** What a committee, board or council can decide about a person. */
public enum DecisionKind {
    /** The first stage: the committee advises those who decide to recognise. */
    RECOMMEND,
    /** The person may begin the training or join the pathway. */
    ADMIT,
    /** The person is recognised as a leader, or recognised again. */
    RECOGNISE,
    /** The person is not recognised, for now. */
    REFUSE,
    /** A requirement is waived for this person. */
    WAIVE,
    /** Something is demanded of this person that the rules do not demand of everybody. */
    DEMAND
}
