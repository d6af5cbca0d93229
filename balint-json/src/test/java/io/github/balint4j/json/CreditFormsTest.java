package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.credit.CreditScheme;
import io.github.balint4j.rules.credit.CreditScheme.Award;
import io.github.balint4j.rules.credit.CreditScheme.Cap;
import io.github.balint4j.rules.credit.CreditScheme.Rate;
import io.github.balint4j.rules.credit.CreditScheme.Rounding;
import io.github.balint4j.rules.credit.CreditSchemes;
import io.github.balint4j.rules.credit.CreditStatement;
import io.github.balint4j.rules.participation.GroupEvidence;
import io.github.balint4j.rules.rulebook.Citation;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Schemes of credit as files, and the statements that come of the example groups. */
class CreditFormsTest {
    private static final Path SCHEMES = Golden.DOCS.resolve("credits");
    private static final Path PARTICIPANTS = Examples.HOME.resolve("participants");
    private static final List<Citation> SOURCE = List.of(Citation.of("a source", "a place"));

    @Test
    void aSchemeIsReadAsADocumentOfAnyKindToo() {
        CreditScheme scheme = CreditSchemes.seSfamCpd();
        String text = BalintJson.write(scheme, Layout.INDENTED);
        BalintDocument read = BalintJson.read(text).get();
        assertThat(read).isEqualTo(new BalintDocument.OfCreditScheme(scheme));
        assertThat(read.kind()).isEqualTo("credit-scheme");
        assertThat(BalintJson.read(text.replace("\"kind\": \"credit-scheme\",", ""))
                        .getError()
                        .get(0)
                        .message())
                .contains("credit-scheme");
    }

    @TestFactory
    Stream<DynamicTest> each_shipped_scheme_is_a_file_that_is_read_back() {
        return CreditSchemes.all().stream()
                .map(scheme -> dynamicTest(scheme.toString(), () -> {
                    String text = BalintJson.write(scheme, Layout.INDENTED);
                    Golden.check(SCHEMES.resolve(scheme.id().issuer() + "-cpd.json"), text);
                    assertThat(BalintJson.readCreditScheme(text).get()).isEqualTo(scheme);
                    assertThat(Validators.errors("credit-scheme", text)).isEmpty();
                }));
    }

    @Property(tries = 200, seed = Seed.FIXED)
    void what_is_written_is_read_back(@ForAll("schemes") CreditScheme scheme) {
        for (Layout layout : Layout.values()) {
            String text = BalintJson.write(scheme, layout);
            assertThat(BalintJson.readCreditScheme(text).get()).isEqualTo(scheme);
            assertThat(Validators.errors("credit-scheme", text)).isEmpty();
        }
    }

    @Provide
    Arbitrary<CreditScheme> schemes() {
        Arbitrary<BigDecimal> points = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), BigDecimal.valueOf(100))
                .ofScale(2);
        Arbitrary<Duration> time = Arbitraries.integers().between(1, 3_000).map(Duration::ofMinutes);
        Arbitrary<Rate> rates = Combinators.combine(points, time, time.optional())
                .as((one, every, below) -> new Rate(one, every, below, SOURCE));
        Arbitrary<Rounding> roundings = Combinators.combine(
                        Arbitraries.of(CreditScheme.Direction.values()),
                        Arbitraries.of(CreditScheme.Each.values()),
                        points)
                .as((direction, each, to) -> new Rounding(direction, each, to, SOURCE));
        Arbitrary<List<Cap>> caps = Arbitraries.subsetOf(CreditScheme.Per.values())
                .flatMap(pers -> points.map(one ->
                        pers.stream().map(per -> new Cap(one, per, SOURCE)).toList()));
        Arbitrary<Award> awards = Combinators.combine(
                        points, time, Arbitraries.of(List.<String>of(), List.of("review-meeting")))
                .as((one, hours, milestones) -> new Award(one, hours, milestones, SOURCE));
        return Combinators.combine(
                        rates,
                        roundings.optional(),
                        caps,
                        awards.optional(),
                        Arbitraries.integers().between(0, 9))
                .as((rate, rounding, all, award, years) -> new CreditScheme(
                        RulebookRef.of("our-society/cpd@2026"),
                        "Our society",
                        Optional.of(LocalDate.of(2020, 1, 1)).filter(any -> years > 2),
                        Optional.of(LocalDate.of(2020, 12, 31).plusYears(years)).filter(any -> years > 5),
                        rate,
                        rounding,
                        all,
                        award,
                        years > 7 ? List.of("Ask beforehand.") : List.of()));
    }

    @TestFactory
    Stream<DynamicTest> statements_of_the_example_trainee_are_as_the_golden_files_say() {
        Portfolio trainee = GroupEvidence.of(
                        PersonId.of("p1"), List.of(BalintJson.parseGroup(PARTICIPANTS.resolve("six-months-2025.json"))))
                .portfolio();
        return Stream.of(CreditSchemes.seSfamCpd(), CreditSchemes.deAeksaCpd())
                .map(scheme -> dynamicTest(scheme.toString(), () -> {
                    CreditStatement statement =
                            scheme.credit(trainee, Optional.of(LocalDate.of(2025, 1, 1)), LocalDate.of(2025, 12, 31));
                    Golden.check(
                            PARTICIPANTS
                                    .resolve("reports")
                                    .resolve("credits--" + scheme.id().issuer() + ".txt"),
                            statement.toString());
                    String text = BalintJson.write(statement, Layout.INDENTED);
                    assertThat(BalintJson.readCreditStatement(text).get()).isEqualTo(statement);
                    assertThat(Validators.errors("credit-statement", text)).isEmpty();
                }));
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_where() {
        assertThat(BalintJson.readCreditScheme("""
                        {"kind": "credit-scheme", "version": 1, "id": "our-society/cpd", "title": "Ours",
                         "rate": {"points": 0, "every": "45 min", "citations": ["A"]},
                         "caps": [{"points": 8, "per": "week", "citations": ["A"]}]}
                        """).getError().map(Problem::pointer))
                .containsExactly("/rate/points", "/rate/every", "/caps/0/per");
        assertThat(BalintJson.readCreditScheme("""
                        {"kind": "credit-scheme", "version": 1, "id": "our-society/cpd", "title": "Ours",
                         "rate": {"points": 1, "every": "PT45M", "citations": ["A"]}}
                        """)
                        .getError()
                        .map(Problem::message)
                        .mkString())
                .contains("names its edition");
    }
}
