package io.github.balint4j.core;

/**
 * A time in which a group does not meet, both ends inclusive.
 *
 * @param since the first day, as far as it is known; as usual: it paused when this was stated
 * @param until the last day, as far as it is known; as usual: it still pauses, and until when nobody has said
 */
public record Pause(Given<PartialDate> since, Given<PartialDate> until) {
    /** @throws IllegalArgumentException when it surely ended before it began */
    public Pause {
        DateSpan.requirePossible(since, until, "since", "until");
    }
}
