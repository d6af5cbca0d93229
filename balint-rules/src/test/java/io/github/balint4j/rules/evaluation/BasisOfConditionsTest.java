package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.kOf;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Mode;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Verdict;
import org.junit.jupiter.api.Test;

/** On what a verdict rests that hangs on conditions. */
class BasisOfConditionsTest {
    private static final Criterion ONLINE = some(frame().is(Attribute.MODE, "online"));
    private static final Criterion HYBRID = some(frame().is(Attribute.MODE, "hybrid"));
    private static final Criterion VOLUNTARY = some(agreement(Agreement.VOLUNTARY));

    private static Basis basis(Criterion criterion) {
        return Evaluated.on(
                        criterion,
                        group -> group.frame(GroupFrame.builder()
                                .mode(Mode.ONLINE)
                                .commitment(4)
                                .agrees(Agreement.VOLUNTARY)
                                .build()))
                .basis();
    }

    @Test
    void all_of_several_conditions_do_not_apply_only_if_none_does() {
        Criterion applies = when(ONLINE, VOLUNTARY);
        Criterion doesNot = when(HYBRID, VOLUNTARY);
        assertThat(basis(applies)).isEqualTo(Basis.EVIDENCE);
        assertThat(basis(doesNot)).isEqualTo(Basis.NOT_APPLICABLE);
        assertThat(basis(allOf(applies, doesNot))).isEqualTo(Basis.EVIDENCE);
        assertThat(basis(allOf(doesNot, applies))).isEqualTo(Basis.EVIDENCE);
        assertThat(basis(allOf(doesNot, doesNot))).isEqualTo(Basis.NOT_APPLICABLE);
    }

    @Test
    void what_applies_because_it_was_agreed_rests_on_that() {
        Criterion online = new Criterion.Shown(some(scheduled().and(is(Attribute.MODE, "online"))), ONLINE);
        Criterion ten = Criteria.atLeast(10, Quantities.agreed(Term.COMMITMENT));
        assertThat(basis(when(online, VOLUNTARY))).isEqualTo(Basis.AGREED);
        assertThat(basis(when(ten, VOLUNTARY))).isEqualTo(Basis.AGREED);
        assertThat(Evaluated.on(when(online, VOLUNTARY), group -> group).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void what_was_agreed_is_still_seen_behind_a_rule_that_applies_by_our_reading_only() {
        Criterion noneOnline = Criteria.atMost(0, Units.SESSIONS, scheduled().and(is(Attribute.MODE, "online")));
        Criterion aboutTwelve = Criteria.atMost(14, Quantities.agreed(Term.SIZE));
        Criterion ten = Criteria.atLeast(10, Quantities.agreed(Term.COMMITMENT));
        assertThat(basisOfInPerson(anyOf(noneOnline))).isEqualTo(Basis.AGREED);
        assertThat(basisOfInPerson(anyOf(noneOnline, when(aboutTwelve, ten)))).isEqualTo(Basis.AGREED);
    }

    @Test
    void so_many_of_several_rest_on_the_weakest_of_those_that_are_needed() {
        Criterion agreed = Criteria.atLeast(4, Quantities.agreed(Term.COMMITMENT));
        Criterion doesNotApply = when(HYBRID, VOLUNTARY);
        assertThat(basis(kOf(1, ONLINE, agreed, HYBRID))).isEqualTo(Basis.EVIDENCE);
        assertThat(basis(kOf(2, ONLINE, agreed, HYBRID))).isEqualTo(Basis.AGREED);
        assertThat(basis(kOf(2, agreed, HYBRID, ONLINE))).isEqualTo(Basis.AGREED);
        assertThat(basis(kOf(2, ONLINE, VOLUNTARY, agreed))).isEqualTo(Basis.EVIDENCE);
        assertThat(basis(kOf(2, ONLINE, doesNotApply, HYBRID))).isEqualTo(Basis.EVIDENCE);
    }

    private static Basis basisOfInPerson(Criterion criterion) {
        return Evaluated.on(
                        criterion,
                        group -> group.frame(GroupFrame.builder()
                                .mode(Mode.IN_PERSON)
                                .members(CountRange.about(12))
                                .commitment(4)
                                .build()))
                .basis();
    }
}
