package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.qualification;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.YearMonth;

/**
 * German Balint Society (DBG): recognition of physicians as leaders. The page breaks off in its sixth item; what it asks of
 * co-leading, supervision, colloquium, application and renewal was not seen.
 */
public final class DeDbgLeaderPhysician {
    private static final Citation PAGE = Citation.of(
                    "German Balint Society (DBG): recognition as Balint group leader, physicians")
            .on("https://balintgesellschaft.de:443/index.php?id=26&L=0")
            .read(YearMonth.of(2026, 11))
            .in("de");
    private static final Rulebook RULEBOOK = build();

    private DeDbgLeaderPhysician() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Selector qualified = qualification(
                "title-psychotherapy",
                "title-psychoanalysis",
                "specialist-psychotherapeutic-medicine",
                "specialist-psychiatry-psychotherapy",
                "specialist-child-psychiatry-psychotherapy");
        Edition.Builder edition = Edition.builder("de-dbg/leader-physician@undated")
                .aboutPersons()
                .citing(PAGE)
                .required(
                        "dbg-a-qualification",
                        "The physician has the additional title of psychotherapy or psychoanalysis, or is a specialist in"
                                + " psychotherapeutic medicine, in psychiatry and psychotherapy, or in child and adolescent"
                                + " psychiatry and psychotherapy.",
                        holds(qualified))
                .required(
                        "dbg-a-member",
                        "The physician joined the society no later than after their first leader seminar with it.",
                        DeDbgLeader.member("dbg-a-member"))
                .reading(DeDbgLeader.DEADLINE, DeDbgLeader.IN_TIME)
                .required(
                        "dbg-a-fee",
                        "The processing fee of 100 EUR was paid at registration.",
                        some(milestone("registration-fee-paid").is(Attribute.AUTHORITY, DeDbgLeader.DBG)))
                .required(
                        "dbg-a-years",
                        "At least 3 years of professional experience after the qualification; the society judges which experience"
                                + " counts.",
                        DeDbgLeader.years("dbg-a-years", qualified));
        return Rulebook.of(
                "German Balint Society: recognition of physicians as leaders",
                DeDbgLeader.leftOut(DeDbgLeader.groups(edition, "dbg-a", DeDbgLeader.GROUPS, ""))
                        .required(
                                "dbg-a-seminars",
                                "At least 6 leader seminars, and at least 30 double hours in them.",
                                DeDbgLeader.seminars())
                        .required(
                                "dbg-a-seminars/provider",
                                "The leader seminars were run by those the society asks for; who they are was not seen.",
                                judged(
                                        "dbg-a-seminars",
                                        "who may run the leader seminars; the page breaks off there",
                                        DeDbgLeader.SOCIETY))
                        .gap(
                                "the page breaks off in item 6, at who runs the leader seminars; co-leading, supervision, colloquium,"
                                        + " application and renewal were not seen")
                        .leftOut(
                                "the amount of the fee",
                                "sums of money are not checked; `dbg-a-fee` asks whether it was paid")
                        .remark(
                                "This is an older address of the society's page, which has no date. The society's own definition of a"
                                        + " double hour was not seen; the 90 minutes that count here are those of medical chambers, as two"
                                        + " course providers quote them.")
                        .build());
    }
}
