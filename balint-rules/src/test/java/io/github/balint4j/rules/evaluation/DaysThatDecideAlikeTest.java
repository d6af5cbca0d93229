package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known in part decides where all that it can be decides alike, and nothing else does. */
class DaysThatDecideAlikeTest {
    private static final PersonId ONE = PersonId.of("p1");
    private static final PersonId LEADER = PersonId.of("l1");

    private static Given<PartialDate> day(String text) {
        return switch (text) {
            case "unknown" -> Given.unknown();
            case "usual" -> Given.usual();
            default -> Given.of(PartialDate.parse(text));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, 2020, NOT_SATISFIED",
        "2020-05, 2021, UNDETERMINED",
        "2020-05, 2021-03, SATISFIED",
        "2020-05, 2021-04, SATISFIED",
        "2020-05, unknown, UNDETERMINED",
        "2020-05, usual, SATISFIED",
        "unknown, usual, UNDETERMINED",
        "usual, usual, SATISFIED",
        "--05, usual, UNDETERMINED",
        "2021-04, usual, NOT_SATISFIED",
        "2021, usual, UNDETERMINED"
    })
    void a_place_on_the_first_of_march_2021(String joined, String left, Verdict expected) {
        Criterion member = Criteria.atLeast(
                1, Quantities.total(Units.PEOPLE, Selectors.places("member").on(Moment.asOf())));
        Verdict found = Evaluated.on(
                        member,
                        group -> group.members(Membership.builder()
                                .person(ONE)
                                .joined(day(joined))
                                .left(day(left))
                                .build()))
                .verdict();
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, SATISFIED",
        "2020-04, UNDETERMINED",
        "2020-03, NOT_SATISFIED",
        "2020, UNDETERMINED",
        "2019, NOT_SATISFIED"
    })
    void a_session_led_by_somebody_authorised_since_the_middle_of_april_2020(String session, Verdict expected) {
        Leadership leader = Leadership.builder()
                .person(LEADER)
                .since(LocalDate.of(2010, 1, 1))
                .credentials(Known.of(Credential.authorised(IssuerId.of("se-sfmp"), LocalDate.of(2020, 4, 15))))
                .build();
        Selector led = new Selector.With(Attribute.LEADER, authorised("se-sfmp"), Optional.empty());
        Verdict found = Evaluated.on(
                        every(scheduled(), led),
                        group -> group.leaders(leader)
                                .sessions(Session.builder()
                                        .on(PartialDate.parse(session))
                                        .attendance(Known.of(Attendance.present(LEADER)))
                                        .build()))
                .verdict();
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, SATISFIED",
        "2020, UNDETERMINED",
        "2019, NOT_SATISFIED",
        "2021, NOT_SATISFIED",
        "--05, UNDETERMINED"
    })
    void a_session_in_may_2020(String session, Verdict expected) {
        Criterion inMay = some(scheduled().and(is(Attribute.MONTH, "2020-05")));
        Verdict found = Evaluated.on(inMay, group -> group.sessions(Session.held(PartialDate.parse(session))))
                .verdict();
        assertThat(found).isEqualTo(expected);
    }
}
