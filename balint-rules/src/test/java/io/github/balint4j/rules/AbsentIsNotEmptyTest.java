package io.github.balint4j.rules;

import static io.github.balint4j.rules.outcome.Verdict.NOT_SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A list that nobody gave, one of which nothing is listed yet, and one on which there is nothing: three verdicts. */
class AbsentIsNotEmptyTest {
    /** Sets one list of a group. */
    private interface Setter {
        BalintGroup.Builder set(BalintGroup.Builder group, Known.State state);
    }

    static Stream<Arguments> lists() {
        Rulebook sfmp = Rulebooks.seSfmpGroup();
        return Stream.of(
                list(sfmp, "se2-members", (group, state) -> group.members(of(state))),
                list(sfmp, "se2-leaders", (group, state) -> group.leaders(of(state))),
                list(Rulebooks.usAbfmGroup(), "abfm-sessions", (group, state) -> group.sessions(of(state))),
                list(
                        sfmp,
                        "se2-voluntary",
                        (group, state) -> group.frame(
                                GroupFrame.builder().agreements(of(state)).build())));
    }

    private static Arguments list(Rulebook rulebook, String row, Setter setter) {
        return Arguments.of(rulebook, row, setter);
    }

    private static <T> Known<T> of(Known.State state) {
        return switch (state) {
            case ABSENT -> Known.absent();
            case INCOMPLETE -> Known.incomplete(List.of());
            case COMPLETE -> Known.of();
        };
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("lists")
    void an_empty_list_refuses_what_an_absent_and_an_incomplete_one_leave_open(
            Rulebook rulebook, String row, Setter setter) {
        Finding absent = finding(rulebook, row, setter, Known.State.ABSENT);
        Finding incomplete = finding(rulebook, row, setter, Known.State.INCOMPLETE);
        Finding empty = finding(rulebook, row, setter, Known.State.COMPLETE);

        assertThat(Stream.of(absent, incomplete, empty).map(Finding::verdict))
                .containsExactly(UNDETERMINED, UNDETERMINED, NOT_SATISFIED);
        assertThat(absent.outcome().causes()).contains(Cause.NOT_ON_RECORD);
        // Of an agreed term, an incomplete list of nothing says no more than no list.
        assertThat(incomplete.outcome().causes()).containsAnyOf(Cause.INCOMPLETE, Cause.NOT_ON_RECORD);
        assertThat(empty.outcome().causes()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("lists")
    void groups_that_differ_only_in_how_much_of_a_list_is_known_are_three_groups(
            Rulebook rulebook, String row, Setter setter) {
        assertThat(Stream.of(Known.State.values()).map(state -> group(setter, state)))
                .doesNotHaveDuplicates();
    }

    private static Finding finding(Rulebook rulebook, String row, Setter setter, Known.State state) {
        return rulebook.assess(group(setter, state), Samples.ANNOUNCED).finding(row);
    }

    private static BalintGroup group(Setter setter, Known.State state) {
        return setter.set(BalintGroup.builder().from(Samples.nothingKnown()), state)
                .build();
    }
}
