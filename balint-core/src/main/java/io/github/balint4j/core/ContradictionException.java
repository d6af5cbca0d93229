package io.github.balint4j.core;

import java.util.List;
import java.util.stream.Collectors;

/** A group could not be built because its parts contradict each other; carries every contradiction. */
public final class ContradictionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    /** All that contradict each other. */
    @SuppressWarnings("serial") // List.copyOf is serialisable
    private final List<Contradiction> contradictions;

    /**
     * Names these, of which there is at least one.
     *
     * @param contradictions what contradicts what, in the order of the properties; at least one
     */
    public ContradictionException(List<Contradiction> contradictions) {
        super(contradictions.stream()
                .limit(MOST)
                .map(Contradiction::toString)
                .collect(Collectors.joining(
                        "; ",
                        "what is said contradicts itself: ",
                        contradictions.size() > MOST
                                ? "; and " + (contradictions.size() - MOST) + " times more"
                                : "")));
        this.contradictions = List.copyOf(contradictions);
    }

    /** {@return what contradicts what, in the order of the group's properties; at least one} */
    public List<Contradiction> contradictions() {
        return contradictions;
    }
}
