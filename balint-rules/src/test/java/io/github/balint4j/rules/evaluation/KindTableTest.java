package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.shownElse;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.unless;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Quantities.longest;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.spread;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.first;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.not;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Selectors.sizedAtMost;
import static io.github.balint4j.rules.criterion.Selectors.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One row for each kind of the algebra: what it comes to when there is no list of sessions, an empty one, one that is
 * incomplete and lists nothing, and one with a single undated session held of which nothing else is known.
 */
class KindTableTest {
    private static final Session BARE =
            Session.builder().state(SessionState.HELD).build();

    private static Criterion criterion(String kind) {
        return switch (kind) {
            case "Is" -> some(sessions().is(Attribute.MODE, "online"));
            case "Is, of the recorded state" -> some(scheduled());
            case "Sized" -> some(sessions().sizedAtLeast(90, Units.LENGTH));
            case "Timed" -> some(sessions().until(asOf().minus(Period.ofDays(1))));
            case "With" -> some(sessions().and(with(Attribute.LEADER, authorised(), asOf())));
            case "Position" -> some(sessions().and(first(sessions())));
            case "And" -> some(sessions().is(Attribute.MODE, "online").is(Attribute.MONTH, "2021-02"));
            case "Or" -> some(sessions().and(is(Attribute.MODE, "online").or(is(Attribute.STATE, "held"))));
            case "Not" -> some(sessions().and(not(is(Attribute.MODE, "online"))));
            case "Total, at least" -> atLeast(1, Units.SESSIONS, sessions());
            case "Total, at most" -> atMost(1, Units.SESSIONS, sessions());
            case "Total, of an amount" -> atLeast(60, Units.MINUTES, sessions());
            case "Distinct" -> atLeast(2, distinct(Attribute.DAY, sessions()));
            case "Ranked" -> atLeast(90, typical(Units.LENGTH, sessions()));
            case "Ranked, of gaps" -> atMost(35, longest(Units.GAP, sessions()));
            case "Span" -> atLeast(Period.ofMonths(9), span(sessions()));
            case "Spread" -> atMost(1, spread(sessions()));
            case "Stated" -> atMost(14, agreed(Term.CADENCE, typical(Units.GAP, sessions())));
            case "OutOf, all" -> allOf(some(sessions()), atMost(1, total(Units.SESSIONS, sessions())));
            case "OutOf, any" -> anyOf(some(sessions()), some(sessions().is(Attribute.MODE, "online")));
            case "When" -> when(some(sessions()), some(sessions().is(Attribute.MODE, "online")));
            case "Unless" -> unless(some(sessions()), some(scheduled()));
            case "Holds" -> holds(sessions());
            case "Every" -> every(sessions(), is(Attribute.MODE, "online"));
            case "Every, of an amount" -> every(sessions(), sizedAtMost(90, Units.LENGTH));
            case "Judged" -> judged("t", "often", "group");
            case "Judged, with a reading" -> judged("t", "often", "group").readAs(some(sessions()));
            case "Shown" -> shownElse(atMost(1, spread(sessions())), holds(places("member")));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @ParameterizedTest(name = "{0}: absent {1}, empty {2}, incomplete {3}, unknown {4}")
    @CsvSource(quoteCharacter = '"', textBlock = """
                    # kind,                      absent, empty, incomplete, unknown
                    Is,                          U, N, U, U
                    "Is, of the recorded state", U, N, U, S
                    Sized,                       U, N, U, U
                    Timed,                       U, N, U, U
                    With,                        U, N, U, U
                    Position,                    U, N, U, S
                    And,                         U, N, U, U
                    Or,                          U, N, U, S
                    Not,                         U, N, U, U
                    "Total, at least",           U, N, U, S
                    "Total, at most",            U, S, U, S
                    "Total, of an amount",       U, N, U, U
                    Distinct,                    U, N, U, N
                    Ranked,                      U, U, U, U
                    "Ranked, of gaps",           U, U, U, U
                    Span,                        U, N, U, U
                    Spread,                      U, U, U, U
                    Stated,                      U, U, U, U
                    "OutOf, all",                U, N, U, S
                    "OutOf, any",                U, N, U, S
                    When,                        U, S, U, U
                    Unless,                      U, N, U, S
                    Holds,                       U, N, U, U
                    Every,                       U, S, U, U
                    "Every, of an amount",       U, S, U, U
                    Judged,                      U, U, U, U
                    "Judged, with a reading",    U, U, U, S
                    Shown,                       U, U, U, U
                    """)
    void comes_to(String kind, String absent, String empty, String incomplete, String unknown) {
        Criterion criterion = criterion(kind);

        assertThat(List.of(
                        letter(criterion, group -> group),
                        letter(criterion, group -> group.sessions()),
                        letter(criterion, group -> group.sessions(Known.incomplete(List.of()))),
                        letter(criterion, group -> group.sessions(BARE))))
                .containsExactly(absent, empty, incomplete, unknown);
    }

    private static String letter(Criterion criterion, UnaryOperator<BalintGroup.Builder> group) {
        Verdict verdict = Evaluated.on(criterion, group).verdict();
        return verdict.name().substring(0, 1);
    }
}
