package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.Grammar;
import java.util.Locale;

/**
 * By what a person keeps the edition of a day: by something on their way, or by what the rulebook's own body decided about
 * them. What is of another body chooses nothing. Of several, the latest counts that still runs on the day of the assessment.
 */
public sealed interface EditionChoice {
    /**
     * By the day of a milestone; it runs until the body withdraws what it gave the person.
     *
     * @param code the code of the milestone, for instance {@code pathway-joined}
     */
    record ByMilestone(String code) implements EditionChoice {
        /**
         * @param code the code of the milestone, for instance {@code pathway-joined}
         * @throws IllegalArgumentException when it is no code
         */
        public ByMilestone {
            if (!Grammar.accepts(code)) {
                throw new IllegalArgumentException("a milestone is a code such as pathway-joined");
            }
        }

        @Override
        public String toString() {
            return "the milestone " + code;
        }
    }

    /**
     * By the day of a decision; it runs until it ends by itself, by the edition of its day, or because it was withdrawn.
     *
     * @param kind what was decided
     */
    record ByDecision(DecisionKind kind) implements EditionChoice {
        /**
         * @param kind what was decided
         * @throws IllegalArgumentException when nothing is given to a person by such a decision
         */
        public ByDecision {
            if (!kind.isGiving()) {
                throw new IllegalArgumentException(
                        "an edition is kept by a decision to recognise, admit or recommend, not to "
                                + kind.name().toLowerCase(Locale.ROOT));
            }
        }

        @Override
        public String toString() {
            return "the decision to " + kind.name().toLowerCase(Locale.ROOT);
        }
    }
}
