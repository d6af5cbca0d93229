package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type that has a day refuses one that no document could write. */
class ExtremeDaysTest {
    private static final IssuerId BODY = IssuerId.of("se-sfmp");
    private static final PersonId PERSON = PersonId.of("p1");

    private static final Map<String, Consumer<LocalDate>> TYPES = new TreeMap<>(Map.ofEntries(
            Map.entry("a session", day -> Session.held(day)),
            Map.entry(
                    "a group",
                    day -> BalintGroup.builder()
                            .id(GroupId.of("g"))
                            .statedOn(day)
                            .build()),
            Map.entry(
                    "a portfolio",
                    day -> Portfolio.builder().person(PERSON).statedOn(day).build()),
            Map.entry(
                    "a list of leaders",
                    day -> LeaderList.builder().issuer(BODY).statedOn(day).build()),
            Map.entry(
                    "a membership",
                    day -> Membership.builder().person(PERSON).left(day).build()),
            Map.entry(
                    "a leadership",
                    day -> Leadership.builder().person(PERSON).since(day).build()),
            Map.entry("somebody waiting", day -> Waiting.since(PERSON, day)),
            Map.entry("a credential", day -> Credential.authorised(BODY, day)),
            Map.entry("a judgement", day -> new Attestation(Topic.of("t"), "group", Judgement.MET, day)),
            Map.entry(
                    "a decision",
                    day -> Decision.builder()
                            .kind(DecisionKind.RECOGNISE)
                            .authority(BODY)
                            .until(day)
                            .build()),
            Map.entry("an entry", day -> Experience.builder().date(day).build()),
            Map.entry("a span", day -> DateSpan.from(day)),
            Map.entry("a standing", day -> Standing.of("s").from(day)),
            Map.entry("a part of a date", PartialDate::of)));

    static List<String> types() {
        return List.copyOf(TYPES.keySet());
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_day_outside_the_years_0_to_9999_is_refused(String type) {
        Consumer<LocalDate> made = Optional.ofNullable(TYPES.get(type)).orElseThrow();
        for (LocalDate day : List.of(
                LocalDate.MIN,
                LocalDate.MAX,
                LocalDate.of(1_000_000, 1, 1),
                LocalDate.of(-1, 12, 31),
                LocalDate.of(10_000, 1, 1))) {
            assertThatIllegalArgumentException()
                    .as("%s", day)
                    .isThrownBy(() -> made.accept(day))
                    .withMessageContaining("must lie in the years 0 to 9999");
        }
        made.accept(LocalDate.of(0, 1, 1));
        made.accept(LocalDate.of(9999, 12, 31));
    }
}
