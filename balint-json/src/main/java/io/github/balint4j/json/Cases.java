package io.github.balint4j.json;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Good and bad cases of a rulebook: documents that just meet a row, and documents that just do not.
 *
 * @param rulebook of which rulebook; empty when they do not name it
 * @param cases the cases
 */
public record Cases(Optional<RulebookRef> rulebook, List<Case> cases) {
    /**
     * Copies the cases.
     *
     * @param rulebook of which rulebook; empty when they do not name it
     * @param cases the cases
     */
    public Cases {
        cases = List.copyOf(cases);
    }

    /**
     * What one row is tried with.
     *
     * @param requirement the id of the row
     * @param edition of which edition; empty: the one in force on the day
     * @param asOf the day of the assessment
     * @param edge in what the two documents differ
     * @param good a document that meets it
     * @param bad a document that does not
     * @param line the line at which it stands, from 1
     * @param column the column of its first character, from 1
     */
    public record Case(
            String requirement,
            Optional<String> edition,
            LocalDate asOf,
            Optional<String> edge,
            Optional<BalintDocument> good,
            Optional<BalintDocument> bad,
            int line,
            int column) {

        /**
         * {@return what the row of the edition says of the document}
         *
         * @param under the edition of which the row is
         * @param document the document of the case
         * @throws IllegalArgumentException when the edition has no such row, or is about something else
         */
        public Finding finding(Edition under, BalintDocument document) {
            return assess(under, document).finding(requirement);
        }

        /** Whether the other tries the same row with the same documents, wherever it stands. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Case one && parts().equals(one.parts());
        }

        @Override
        public int hashCode() {
            return parts().hashCode();
        }

        private List<Object> parts() {
            return List.of(requirement, edition, asOf, edge, good, bad);
        }

        private Assessment assess(Edition under, BalintDocument document) {
            if (document instanceof BalintDocument.OfGroup group) {
                return under.assess(group.group(), asOf);
            }
            if (document instanceof BalintDocument.OfFrame frame) {
                return under.assess(frame.frame(), asOf);
            }
            if (document instanceof BalintDocument.OfPortfolio portfolio) {
                return under.assess(portfolio.portfolio(), asOf);
            }
            throw new IllegalArgumentException(
                    "a document of kind " + document.kind() + " is held against no rulebook");
        }

        /**
         * {@return whether a good document is satisfied, and not for nothing}
         *
         * @param finding what the row says of the document of a case
         */
        public static boolean isGood(Finding finding) {
            Basis basis = finding.outcome().basis();
            return finding.verdict() == Verdict.SATISFIED && basis != Basis.NOT_APPLICABLE && basis != Basis.VACUOUS;
        }

        /**
         * {@return whether a bad document is surely not satisfied; of a row that a reading satisfies, whether that reading is surely
         * not met, which leaves it to those who judge}
         *
         * @param finding what the row says of the document of a case
         */
        public static boolean isBad(Finding finding) {
            return finding.verdict() == Verdict.NOT_SATISFIED
                    || finding.outcome().isNotSatisfiedAsRead();
        }
    }
}
