package io.github.balint4j.rules.society.participant;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Units.GAP_SHIFT;
import static io.github.balint4j.rules.criterion.Units.HOURS45;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/** Association of Statutory Health Insurance Physicians of Saxony: the Balint part of the approval for psychosomatic basic care (S04). */
public final class DeKvsParticipant {
    private static final Citation S04 = Citation.of(
                    "KV Sachsen: psychosomatic basic care, conditions of approval (S04)")
            .on(
                    "https://www.kvsachsen.de/fuer-praxen/qualitaet/genehmigungspflichtige-leistungen/psychosomatische-grundversorgung")
            .read(YearMonth.of(2026, 11))
            .in("de");
    private static final String KV = "insurers-body";
    private static final Rulebook RULEBOOK = build();

    private DeKvsParticipant() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        return Rulebook.of(
                "KV Sachsen: the Balint group in the approval for psychosomatic basic care",
                Edition.builder("de-kvs/participant@undated")
                        .aboutPersons()
                        .required(
                                "kvs-hours",
                                "At least 30 hours in a Balint group: 15 double hours.",
                                atLeast(30, HOURS45, attended()))
                        .citedAs(S04.at("R021"))
                        .required(
                                "kvs-period",
                                "They are spread over at least half a year.",
                                atLeast(Period.ofMonths(6), span(attended())))
                        .citedAs(S04.at("R022"))
                        .required(
                                "kvs-regular",
                                "The sessions were at regular intervals.",
                                judged("kvs-regular", REGULAR, KV).readAs(atMost(7, typical(GAP_SHIFT, attended()))))
                        .citedAs(S04.at("R022"))
                        .reading(REGULAR, "read as `se2-regular` is in `se-sfmp/group`; the source gives no number")
                        .required(
                                "kvs-leader",
                                "The leader is a recognised Balint leader or a recognised supervisor.",
                                judged("kvs-leader", LEADER, KV)
                                        .readAs(every(
                                                attended(),
                                                new Selector.With(Attribute.LEADER, authorised(), Optional.empty()))))
                        .citedAs(S04.at("R023"))
                        .reading(
                                LEADER,
                                "at each session somebody led who was authorised by some body on that day; the source does not say which"
                                        + " recognitions count")
                        .leftOut(
                                "each part is proven singly",
                                "how it is handed in, and no rule about taking part (R021)")
                        .leftOut(
                                "the approval is not retroactive: the service may be given only after it",
                                "about the service, and no rule about taking part (R024)")
                        .remark("A second copy of the text is at https://www.kvs-sachsen.de (R025).")
                        .build());
    }

    private static final String REGULAR = "at regular intervals";
    private static final String LEADER = "recognised Balint leader or recognised supervisor";
}
