package io.github.balint4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.core.Language;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.fact.Subject;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Datum;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a rule may speak of has its words. */
class EveryWordTest {
    private static final String LISTS =
            "members waiting leaders sessions agreements attestations supervision intervision"
                    + " training practice teaching qualifications professions cover regions memberships authorisations milestones"
                    + " reports documents decisions directory";

    @TestFactory
    Stream<DynamicTest> nothing_lacks_its_words() {
        Stream<String> kinds = Stream.of(FactKind.values()).map(kind -> "kind." + kind.code());
        // Places are counted by their roles; there is one frame.
        Stream<String> counts = Stream.of(FactKind.values())
                .filter(kind -> kind != FactKind.PLACE && kind != FactKind.FRAME)
                .map(kind -> "kind." + kind.code() + ".count");
        Stream<String> roles =
                Attribute.ROLE.codes(Set.of(FactKind.PLACE)).stream().map(role -> "role." + role);
        Stream<String> attributes = Stream.of(Attribute.values()).map(attribute -> "facet." + attribute.code());
        Stream<String> units = Units.ALL.stream().map(Unit::code).map(code -> "unit." + code);
        Stream<String> ranks = lower(Quantity.Rank.values())
                .flatMap(rank -> Stream.of("quantity.ranked." + rank, "quantity.gap." + rank));
        Stream<String> tallies = lower(Quantity.Count.values())
                .flatMap(count -> Stream.of("tally.periods." + count, "brief.tally." + count));
        Stream<String> values = lower(Quantity.Count.MET, Quantity.Count.MISSED)
                .flatMap(count -> Stream.of("tally.values." + count, "tally.values." + count + ".of"));
        Stream<String> terms = Stream.of(Term.values()).map(term -> "term." + term.property());
        Stream<String> subjects = Stream.of(Subject.values()).map(subject -> "subject." + subject.code());
        Stream<String> causes = Stream.of(Cause.values())
                .filter(cause -> cause != Cause.JUDGEMENT)
                .map(cause -> "cause." + cause.code());
        Stream<String> data = Stream.of(Datum.Kind.values()).map(kind -> "step.supply." + kind.code());
        Stream<String> lists = Arrays.stream(LISTS.split(" ")).map(list -> "list." + list);
        Stream<String> bases =
                Stream.of("agreed", "waiver", "notApplicable", "vacuous").map(basis -> "basis." + basis);
        return Stream.of(
                        kinds,
                        counts,
                        roles,
                        attributes,
                        units,
                        ranks,
                        tallies,
                        values,
                        terms,
                        subjects,
                        causes,
                        data,
                        lists,
                        bases)
                .flatMap(keys -> keys)
                .distinct()
                .map(key -> dynamicTest(
                        key,
                        () -> assertThat(Words.in(Language.ENGLISH).has(key)).isTrue()));
    }

    private static Stream<String> lower(Enum<?>... constants) {
        return Stream.of(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT));
    }
}
