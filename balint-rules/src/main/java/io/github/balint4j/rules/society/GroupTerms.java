package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.shownElse;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Units.GAP;
import static io.github.balint4j.rules.criterion.Units.GAP_SHIFT;
import static io.github.balint4j.rules.criterion.Units.LENGTH;
import static io.github.balint4j.rules.criterion.Units.PEOPLE;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;

/** What nearly every rulebook about groups counts: as the record shows it, else as the frame agrees it. */
final class GroupTerms {
    private GroupTerms() {}

    /** How many members there are on the day. */
    static Quantity size() {
        return agreed(Term.SIZE, total(PEOPLE, places("member").on(asOf())));
    }

    /** Whoever leads on the day. */
    static Selector leader() {
        return places("leader").on(asOf());
    }

    /** How many lead on the day. */
    static Quantity leaders() {
        return agreed(Term.LEADERS, total(PEOPLE, leader()));
    }

    /** How long it typically is from one session to the next. */
    static Quantity gap() {
        return agreed(Term.CADENCE, typical(GAP, scheduled()));
    }

    /**
     * That it meets regularly, which is another question than how often: more than half of the times from one session to the next
     * are at most a week off the middle one; until they are known, that a cadence is agreed.
     */
    static Criterion regular() {
        return shownElse(atMost(7, typical(GAP_SHIFT, scheduled())), atLeast(1, agreed(Term.CADENCE)));
    }

    /** How long a session typically lasts. */
    static Quantity length() {
        return agreed(Term.LENGTH, typical(LENGTH, scheduled()));
    }
}
