package io.github.balint4j.rules.fact;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Known;
import io.github.balint4j.rules.criterion.FactKind;
import java.util.List;
import java.util.Optional;

/**
 * A list of facts, and how much of it is known.
 *
 * @param name the list's name, for instance {@code members}
 * @param path where the list stands or would stand, as a JSON Pointer; empty where the document has no place for it
 * @param state how much of it is known
 * @param kin what every fact on it has in common, and nothing else
 * @param ghost stands for the facts that nobody recorded: as {@code kin}, but perhaps on certain days only
 * @param total the number of people without names that may stand beside it
 * @param rest of sessions, all that nobody recorded together, where the frame says how many there are in all; else empty
 */
public record FactList(
        String name,
        Optional<String> path,
        Known.State state,
        Fact kin,
        Fact ghost,
        Optional<Total> total,
        Optional<Fact> rest) {
    /**
     * A number of people without names, which is whole for its day and for what follows from it.
     *
     * @param count how many; empty where nobody said
     * @param people people without names who are there on every day, where the number stands or would stand
     * @param gone who was there before its day
     * @param some people without names of whom it is only known that there are at least so many
     * @param dated whether its day is given, and not only taken to be that of the assessment
     */
    public record Total(Optional<CountRange> count, Fact people, Fact gone, Optional<Fact> some, boolean dated) {}

    /** A list of which the frame says nothing. */
    FactList(String name, Optional<String> path, Known.State state, Fact kin, Fact ghost, Optional<Total> total) {
        this(name, path, state, kin, ghost, total, Optional.empty());
    }

    /** A list where those that nobody recorded may be of any day. */
    FactList(String name, String path, Known.State state, Fact kin) {
        this(name, Optional.of(path), state, kin, kin, Optional.empty());
    }

    /** A list beside which a number may stand. */
    FactList(String name, String path, Known.State state, Fact kin, Fact ghost, Total total) {
        this(name, Optional.of(path), state, kin, ghost, Optional.of(total));
    }

    /**
     * The list of a group's sessions; those that nobody recorded are as the frame says.
     *
     * @param listed how many took place, or will, of those on the list: cancelled ones may count among them
     */
    static FactList ofSessions(Optional<String> path, Known.State state, FrameAnswers answers, Amount listed) {
        String at = path.orElse("");
        return new FactList(
                "sessions",
                path,
                state,
                new PlainFact(DataPath.of(at), FactKind.SESSION, "", "", Days.UNKNOWN),
                answers.unlisted(at),
                Optional.empty(),
                answers.rest(at, listed));
    }

    /** What is recorded not to be on it. */
    public List<Fact> denied() {
        return ghost.denied();
    }

    /** Whether facts may belong to it that nobody recorded. */
    public boolean isOpen() {
        return state != Known.State.COMPLETE;
    }
}
