package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person or body judged about one topic that no number settles, for instance whether cases are fairly evenly
 * distributed. It overrides the reading that a rulebook offers for the topic.
 *
 * <pre>{@code
 * new Attestation(Topic.of("se2-even"), "group", Judgement.MET, LocalDate.of(2026, 6, 12));
 * }</pre>
 *
 * <p>Source: SE-2.
 *
 * @param topic what was judged; by convention the id of the requirement that asks
 * @param judge whose judgement it is, by the code that the requirement names, for instance {@code group}
 * @param outcome what was judged
 * @param on the day of the judgement
 */
public record Attestation(Topic topic, String judge, Judgement outcome, LocalDate on) {
    /**
     * @param topic what was judged; by convention the id of the requirement that asks
     * @param judge whose judgement it is, by the code that the requirement names, for instance {@code group}
     * @param outcome what was judged
     * @param on the day of the judgement
     * @throws IllegalArgumentException when {@code judge} is not a code, or the day lies outside the years 0 to 9999
     */
    public Attestation {
        DateSpan.requireWritable(Optional.of(on), "on");
        Grammar.requirePerson(judge, "judge");
    }
}
