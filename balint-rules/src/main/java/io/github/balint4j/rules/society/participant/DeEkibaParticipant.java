package io.github.balint4j.rules.society.participant;

import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.unless;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/** Evangelical Church in Baden: what the order for Balint groups asks of those who take part (S35). */
public final class DeEkibaParticipant {
    private static final Citation S35 = Citation.of(
                    "Evangelical Church in Baden: order for Balint groups, 6 August 1991 (S35)")
            .on("https://kirchengewerkschaft-baden.de/infothek/bal_ord.htm")
            .read(YearMonth.of(2026, 11))
            .in("de");
    private static final Rulebook RULEBOOK = build();

    private DeEkibaParticipant() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        return Rulebook.of(
                "Evangelical Church in Baden: taking part in a Balint group",
                Edition.builder("de-ekiba/participant@1991")
                        .from(LocalDate.of(1991, 8, 6))
                        .aboutPersons()
                        .required(
                                "ekiba-participant-commitment",
                                "Members of a closed group commit for the agreed period, as do those of a half-open group, newcomers"
                                        + " included.",
                                when(
                                        some(attended().is(Attribute.FORMAT, "closed", "half-open")),
                                        holds(agreement("commitment-for-period"))))
                        .citedAs(S35.at("R163"), S35.at("R164"))
                        .required(
                                "ekiba-participant-stay",
                                "Anyone who stays for more than 2 years has special approval.",
                                unless(
                                        atMost(Period.ofYears(2), span(attended())),
                                        judged("ekiba-participant-stay", "special approval", "church-office")))
                        .citedAs(S35.at("R162"))
                        .reading("longer stay", "more than two years from the first session attended to the last")
                        .recommended(
                                "ekiba-participant-run",
                                "The participant has taken part for 2 years, or in at least 40 sessions.",
                                anyOf(atLeast(Period.ofYears(2), span(attended())), atLeast(40, SESSIONS, attended())))
                        .citedAs(S35.at("R162"))
                        .leftOut(
                                "size, length and cadence of groups, project groups, how a group is set up",
                                "about groups: see `de-ekiba/group` (R160, R161, R165, R166)")
                        .build());
    }
}
