package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.not;
import static io.github.balint4j.rules.criterion.Selectors.of;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderRole;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A co-leader is one of the leaders, and told apart from the others. */
class CoLeadersTest {
    private static final Leadership LEADER = Leadership.of(PersonId.of("l1"));
    private static final Leadership CO_LEADER = Leadership.builder()
            .person(PersonId.of("l2"))
            .role(LeaderRole.CO_LEADER)
            .build();

    private static BalintGroup.Builder both(BalintGroup.Builder group) {
        return group.leaders(LEADER, CO_LEADER);
    }

    private static Criterion people(int number, Selector of) {
        return atLeast(number, Quantities.total(Units.PEOPLE, of));
    }

    static Stream<Selector> coLeaders() {
        return Stream.of(
                places("co-leader"),
                of(FactKind.PLACE).is(Attribute.ROLE, "co-leader"),
                places("leader").is(Attribute.ROLE, "co-leader"));
    }

    @ParameterizedTest
    @MethodSource("coLeaders")
    void whoever_is_a_co_leader_is_found_as_one(Selector coLeader) {
        assertThat(Evaluated.on(people(1, coLeader), CoLeadersTest::both).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Evaluated.on(people(2, coLeader), CoLeadersTest::both).verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @ParameterizedTest
    @MethodSource("coLeaders")
    void whether_there_is_one_is_open_where_not_all_leaders_are_listed(Selector coLeader) {
        Outcome unsaid = Evaluated.on(some(coLeader), group -> group);
        assertThat(unsaid.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(unsaid.remaining()).hasToString("Supply[datum=Datum[kind=LIST, name=leaders], at=[/leaders]]");
        assertThat(Evaluated.on(some(coLeader), group -> group.leaders(Known.incomplete(List.of(LEADER))))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(Evaluated.on(some(coLeader), group -> group.leaders(LEADER)).verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void another_leader_is_no_near_miss_of_a_co_leader() {
        assertThat(Evaluated.on(people(2, places("co-leader")), CoLeadersTest::both)
                        .evidence()
                        .notCounted())
                .isEmpty();
    }

    @Test
    void a_co_leader_leads() {
        assertThat(Evaluated.on(people(2, places("leader")), CoLeadersTest::both)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        Outcome unsaid = Evaluated.on(people(2, places("leader")), group -> group);
        assertThat(unsaid.remaining().toString()).containsOnlyOnce("name=leaders");
    }

    @Test
    void leaders_without_the_co_leaders_are_the_others() {
        Selector others = places("leader").and(not(is(Attribute.ROLE, "co-leader")));
        assertThat(Evaluated.on(people(1, others), CoLeadersTest::both).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Evaluated.on(atMost(1, Quantities.total(Units.PEOPLE, others)), CoLeadersTest::both)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Evaluated.on(people(1, others), group -> group).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }
}
