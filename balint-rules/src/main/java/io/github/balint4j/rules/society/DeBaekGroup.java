package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.shownElse;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.unless;
import static io.github.balint4j.rules.criterion.Moment.end;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Selectors.first;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.last;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.sizedAtMost;
import static io.github.balint4j.rules.criterion.Units.MINUTES;
import static io.github.balint4j.rules.criterion.Units.PEOPLE;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.YearMonth;
import java.util.Optional;

/**
 * German Medical Association: model course book on psychosomatic basic care, what concerns the Balint group, in the newer
 * wording, which knows online sessions (S01). What only the older one says ({@link DeBaekGroupOlder}) refuses nobody here: whether
 * it still holds was not seen, so the chamber judges.
 */
public final class DeBaekGroup {
    private static final Citation S01 = Citation.of(
                    "German Medical Association: model course book on psychosomatic basic care, as a course provider reproduces it (S01)")
            .on("https://www.medico-seminare.de/balintgruppen/termine-balintgruppe.html")
            .read(YearMonth.of(2026, 11))
            .in("de");
    private static final String CHAMBER = "chamber";
    private static final String NOT_SEEN = "; whether this one keeps that was not seen.";
    private static final String OLDER_READ =
            "as in the older wording; whether the newer one keeps it was not seen, so the chamber judges whatever differs";
    private static final Rulebook RULEBOOK = build();

    private DeBaekGroup() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        // A hybrid session is held online for some.
        Selector online = scheduled().is(Attribute.MODE, "online", "hybrid");
        Criterion allInPerson = shownElse(
                every(scheduled(), is(Attribute.MODE, "in-person")), some(frame().is(Attribute.MODE, "in-person")));
        return Rulebook.of(
                "German Medical Association: a Balint group for psychosomatic basic care",
                Edition.builder("de-baek/group@undated")
                        .required(
                                "baek-members",
                                "The chamber accepts the number of members: the older wording has 8 to 12" + NOT_SEEN,
                                judged("baek-members", "the number of members", CHAMBER)
                                        .readAs(DeBaekGroupOlder.members()))
                        .citedAs(DeBaekGroupOlder.at("R009"))
                        .reading("the number of members", OLDER_READ)
                        .required(
                                "baek-session",
                                "The chamber accepts the length of a session: the older wording has one double hour of 90 minutes"
                                        + NOT_SEEN,
                                judged("baek-session", "the length of a session", CHAMBER)
                                        .readAs(DeBaekGroupOlder.session()))
                        .citedAs(DeBaekGroupOlder.at("R010"))
                        .reading("the length of a session", OLDER_READ)
                        .required(
                                "baek-spread",
                                "The meetings are spread over at least 6 months.",
                                DeBaekGroupOlder.spread())
                        .citedAs(at("R002"))
                        .required(
                                "baek-no-crash-course",
                                "The chamber does not regard it as a crash course: the older wording rules out 30 hours in a few"
                                        + " consecutive days" + NOT_SEEN,
                                DeBaekGroupOlder.noCrashCourse())
                        .citedAs(DeBaekGroupOlder.at("R012"))
                        .reading(DeBaekGroupOlder.FEW_DAYS, DeBaekGroupOlder.FEW_DAYS_READ)
                        .required(
                                "baek-leader",
                                "The chamber accepts the leader: the older wording asks for a medical psychotherapist used to group"
                                        + " processes" + NOT_SEEN,
                                DeBaekGroupOlder.leader())
                        .citedAs(DeBaekGroupOlder.at("R013"))
                        .required(
                                "baek-online-closed",
                                "When sessions are held online, the circle of members is closed.",
                                unless(allInPerson, some(frame().is(Attribute.FORMAT, "closed"))))
                        .citedAs(at("R004"))
                        .required(
                                "baek-online-leader",
                                "When sessions are held online, there is one fixed leader, the same throughout.",
                                unless(allInPerson, shownElse(fixedLeader(), between(1, 1, agreed(Term.LEADERS)))))
                        .citedAs(at("R005"))
                        .required(
                                "baek-online-length",
                                "An online session lasts at most one double hour of 90 minutes.",
                                every(online, sizedAtMost(90, MINUTES)))
                        .citedAs(at("R006"))
                        .required(
                                "baek-online-edges",
                                "When sessions are held online, the first and last dates are in person.",
                                unless(
                                        allInPerson,
                                        every(
                                                first(scheduled()).or(last(scheduled())),
                                                is(Attribute.MODE, "in-person"))))
                        .citedAs(at("R007"))
                        .leftOut(
                                "30 hours of Balint work, at least 15 of them in physical presence",
                                "a participant's hours (R001, R003)")
                        .leftOut(
                                "some insurers' bodies accept 3 months",
                                "the provider's remark on other bodies: ask the body responsible (R008)")
                        .remark(
                                "The source is the course book as a course provider reproduces it, without a date. The number of members,"
                                        + " the length of a session in person, crash courses and who may lead were not seen there:"
                                        + " `de-baek/group-older` has what the older wording says. Rules differ from chamber to chamber: ask"
                                        + " beforehand.")
                        .build());
    }

    // Who leads at the first session, and nobody else, leads on every day up to the last.
    private static Criterion fixedLeader() {
        Window throughout = new Window(Optional.of(start(scheduled())), true, Optional.of(end(scheduled())), true);
        Selector first = places("leader").on(start(scheduled()));
        return allOf(
                between(1, 1, total(PEOPLE, first)),
                between(1, 1, total(PEOPLE, places("leader").on(end(scheduled())))),
                every(first, new Selector.Timed(Selector.Relation.COVERING, throughout)));
    }

    private static Citation at(String row) {
        return S01.at("Balint section, " + row);
    }
}
