package io.github.balint4j.testkit;

import static io.github.balint4j.testkit.GermanCandidate.physician;
import static io.github.balint4j.testkit.UkCandidate.TRAINING;
import static io.github.balint4j.testkit.UkCandidate.analyst;
import static io.github.balint4j.testkit.UkCandidate.attended;
import static io.github.balint4j.testkit.UkCandidate.coLed;
import static io.github.balint4j.testkit.UkCandidate.generalPractitioner;
import static io.github.balint4j.testkit.UkCandidate.weekends;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import java.time.LocalDate;
import java.util.List;

/**
 * Portfolios for tests, to be assessed as of {@link #AS_OF}: sound ones, each at the edges that its rows have, and ones that
 * are wrong in one named way and sound otherwise. The people are invented, and known by an id only.
 *
 * <p>The British and German editions are incomplete, so that nobody is ever known to meet them: under those nothing is unmet of
 * a sound portfolio but {@code rest-not-seen}. Of a wrong one exactly one row is surely not met.
 *
 * <pre>{@code
 * assertThat(SamplePortfolios.dutchRenewal()).conformsTo(Rulebooks.nlBalintLeaderRenewal(), SamplePortfolios.AS_OF);
 * assertThat(SamplePortfolios.ukGeneralPractitioner())
 *         .under(Rulebooks.ukBalintSocietyLeader(), SamplePortfolios.AS_OF)
 *         .hasExactlyUnmet("rest-not-seen");
 * assertThat(SamplePortfolios.ukFewCoLed())
 *         .violates(Rulebooks.ukBalintSocietyLeader(), SamplePortfolios.AS_OF, "uk-colead");
 * }</pre>
 */
public final class SamplePortfolios {
    /** The day for which the samples are made, 2026-03-02, as for {@link SampleGroups}. */
    public static final LocalDate AS_OF = SampleGroups.AS_OF;

    private SamplePortfolios() {}

    /** {@return a portfolio that says nothing at all: undetermined under every rulebook about persons} */
    public static Portfolio unstated() {
        return Portfolio.builder().person(PersonId.of("unstated")).build();
    }

    /**
     * {@return a portfolio that is sound under {@code uk-balint-society/leader@2020}, with psychodynamic training: 8 sessions as a
     * member, the fewest, the first on the day on which the professional training began; 20 co-led, the fewest; leadership groups
     * at 2 weekends, the fewest; and a supervisor accredited on the day of the first meeting}
     */
    public static Portfolio ukAnalyst() {
        return analyst("uk-analyst", attended(8, TRAINING)).build();
    }

    /**
     * {@return a portfolio that is sound under {@code uk-balint-society/leader@2020}, as an analyst with 2 weekends, the fewest,
     * for the 8 sessions}
     */
    public static Portfolio ukAnalystAtWeekends() {
        return analyst("uk-analyst-at-weekends", UkCandidate.attendedAtWeekends(2))
                .build();
    }

    /**
     * {@return a portfolio that is sound under {@code uk-balint-society/leader@2020}, without psychodynamic training: 20 sessions
     * as a member, the fewest}
     */
    public static Portfolio ukGeneralPractitioner() {
        return ukSound("uk-general-practitioner").build();
    }

    /**
     * {@return a portfolio that is sound under {@code uk-balint-society/leader@2023}: a member from the day before joining the
     * pathway, the latest}
     */
    public static Portfolio ukNewcomer() {
        LocalDate joined = LocalDate.of(2024, 1, 10);
        return UkCandidate.newcomer("uk-newcomer", joined.minusDays(1), joined).build();
    }

    /** {@return a portfolio that violates {@code uk-member-psy}: an analyst with 7 sessions} */
    public static Portfolio ukAnalystFewSessions() {
        return analyst("uk-analyst-few-sessions", attended(7, TRAINING)).build();
    }

    /**
     * {@return a portfolio that violates {@code uk-member-psy}: the first of 8 sessions lies a day before the professional
     * training}
     */
    public static Portfolio ukAnalystTooEarly() {
        return analyst("uk-analyst-too-early", attended(8, TRAINING.minusDays(1)))
                .build();
    }

    /** {@return a portfolio that violates {@code uk-member-nonpsy}: without psychodynamic training and with 19 sessions} */
    public static Portfolio ukFewSessions() {
        return generalPractitioner("uk-few-sessions", Logbook.all(attended(19, TRAINING), coLed(20), weekends(2)))
                .build();
    }

    /** {@return a portfolio that violates {@code uk-colead}: 19 sessions co-led} */
    public static Portfolio ukFewCoLed() {
        return generalPractitioner("uk-few-co-led", Logbook.all(attended(20, TRAINING), coLed(19), weekends(2)))
                .build();
    }

    /**
     * {@return a portfolio that violates {@code uk-leadership-groups}: leadership groups at one weekend, and no leadership training
     * day}
     */
    public static Portfolio ukOneWeekend() {
        return generalPractitioner("uk-one-weekend", Logbook.all(attended(20, TRAINING), coLed(20), weekends(1)))
                .training()
                .build();
    }

    /** {@return a portfolio that violates {@code uk20-member}: not a member of the Society} */
    public static Portfolio ukNotAMember() {
        return ukSound("uk-not-a-member").memberships().build();
    }

    /** {@return a portfolio that violates {@code uk20-supervisor-report}: nobody wrote a report} */
    public static Portfolio ukNoReport() {
        return ukSound("uk-no-report").reports().build();
    }

    /** {@return a portfolio that violates {@code uk-portfolio}: the person keeps no portfolio of the competencies} */
    public static Portfolio ukNoPortfolio() {
        return ukSound("uk-no-portfolio").documents().build();
    }

    /** {@return a portfolio that violates {@code uk20-comp-3}: the supervisor judged that the group is not seen} */
    public static Portfolio ukNotAware() {
        List<Attestation> judgements = UkCandidate.judgements();
        judgements.replaceAll(one -> one.topic().code().equals("uk20-comp-3")
                ? new Attestation(one.topic(), one.judge(), Judgement.NOT_MET, one.on())
                : one);
        return ukSound("uk-not-aware")
                .attestations(judgements.toArray(Attestation[]::new))
                .build();
    }

    /** {@return a portfolio that leaves {@code uk-supervisor-qual} to those who judge: supervised in a group only} */
    public static Portfolio ukSupervisedInGroup() {
        return ukSound("uk-supervised-in-group")
                .supervision(UkCandidate.supervision("group"))
                .build();
    }

    /** {@return a portfolio that violates {@code uk-supervisor-qual}: the supervisor was accredited a day after the last meeting} */
    public static Portfolio ukSupervisorTooNew() {
        return ukSound("uk-supervisor-too-new")
                .directory(UkCandidate.directory(UkCandidate.SUPERVISED_LAST.plusDays(1)))
                .build();
    }

    /** {@return a portfolio that violates {@code uk23-member-first}: the person joined the Society a day after the pathway} */
    public static Portfolio ukNewcomerTooLate() {
        LocalDate joined = LocalDate.of(2024, 1, 10);
        return UkCandidate.newcomer("uk-newcomer-too-late", joined.plusDays(1), joined)
                .build();
    }

    /**
     * {@return a portfolio that is sound under {@code de-dbg/leader-physician}: 35 double hours before the leader training and 70
     * after the psychotherapeutic one, the fewest, 34 of these at conferences, the most in whole ones; 6 seminars with 30 double
     * hours, the fewest; a member from the day before the second seminar, the latest; and three years of practice on {@link
     * #AS_OF}, the first day on which they are three}
     */
    public static Portfolio germanPhysician() {
        return germanSound("german-physician").build();
    }

    /**
     * {@return a portfolio that is sound under {@code de-dbg/leader-psychotherapist}, at the same edges, registered on the day
     * before the second seminar}
     */
    public static Portfolio germanPsychotherapist() {
        return GermanCandidate.psychotherapist("german-psychotherapist").build();
    }

    /**
     * {@return a portfolio that leaves {@code dbg-a-member} to those who judge: joined the society on the day of its second leader
     * seminar}
     */
    public static Portfolio germanJoinedTooLate() {
        return germanSound("german-joined-too-late")
                .memberships(GermanCandidate.member(GermanCandidate.SECOND_SEMINAR))
                .build();
    }

    /** {@return a portfolio that violates {@code dbg-a-fee}: the person paid no fee} */
    public static Portfolio germanFeeUnpaid() {
        return germanSound("german-fee-unpaid")
                .milestones(GermanCandidate.milestones(false))
                .build();
    }

    /** {@return a portfolio that violates {@code dbg-a-years}: a day short of three years of practice} */
    public static Portfolio germanShortPractice() {
        return germanSound("german-short-practice")
                .qualifications(GermanCandidate.qualified(GermanCandidate.QUALIFIED.plusDays(1)))
                .build();
    }

    /** {@return a portfolio that violates {@code dbg-a-group-before}: 34 double hours before the leader training; 105 altogether} */
    public static Portfolio germanFewBefore() {
        return physician("german-few-before", GermanCandidate.sessions(34, 71, 34))
                .build();
    }

    /**
     * {@return a portfolio that violates {@code dbg-a-group-after}: 69 double hours after the psychotherapeutic training; 105
     * altogether}
     */
    public static Portfolio germanFewAfter() {
        return physician("german-few-after", GermanCandidate.sessions(36, 69, 33))
                .build();
    }

    /** {@return a portfolio that violates {@code dbg-a-group-after}: the leader was recognised a day after the first of 70 sessions} */
    public static Portfolio germanLeaderTooNew() {
        return physician("german-leader-too-new", GermanCandidate.sessions(36, 70, 33))
                .directory(GermanCandidate.recognisedFrom(GermanCandidate.AFTER.plusDays(1)))
                .build();
    }

    /**
     * {@return a portfolio that leaves {@code dbg-a-group-after/conferences} to those who judge: 35 of 70 double hours at
     * conferences}
     */
    public static Portfolio germanConferences() {
        return physician("german-conferences", GermanCandidate.sessions(35, 70, 35))
                .build();
    }

    /**
     * {@return a portfolio that violates {@code dbg-a-group-total}: 35 double hours that lie before and after are counted twice; it
     * is 70 altogether}
     */
    public static Portfolio germanCountedTwice() {
        LocalDate between = GermanCandidate.TRAINED.plusWeeks(1);
        return physician("german-counted-twice", GermanCandidate.sessions(between, 35, 35, 0))
                .directory(GermanCandidate.recognisedFrom(between))
                .build();
    }

    /** {@return a portfolio that violates {@code dbg-a-seminars}: 5 leader seminars, with 30 double hours} */
    public static Portfolio germanFewSeminars() {
        return germanSound("german-few-seminars")
                .training(GermanCandidate.seminars(5))
                .build();
    }

    /**
     * {@return a portfolio that conforms to {@code nl-balint/leader-renewal}: recognised five years before {@link #AS_OF}, the
     * longest; groups led since; and a meeting with peers in each of the five years, on its last day}
     */
    public static Portfolio dutchRenewal() {
        return DutchLeader.recognised("dutch-renewal", DutchLeader.RECOGNISED, 5)
                .build();
    }

    /**
     * {@return a portfolio for which {@code nl-validity}, which informs only, is not so: recognised five years and a day before
     * {@link #AS_OF}}
     */
    public static Portfolio dutchExpired() {
        return DutchLeader.recognised("dutch-expired", DutchLeader.RECOGNISED.minusDays(1), 5)
                .build();
    }

    /** {@return a portfolio that leaves {@code nl-renew-practice} to those who judge: no group led since the recognition} */
    public static Portfolio dutchNothingLed() {
        return DutchLeader.recognised("dutch-nothing-led", DutchLeader.RECOGNISED, 5)
                .sessions()
                .build();
    }

    /** {@return a portfolio that violates {@code nl-renew-intervision}: no meeting with peers in the last of five years} */
    public static Portfolio dutchMissedYear() {
        return DutchLeader.recognised("dutch-missed-year", DutchLeader.RECOGNISED, 4)
                .build();
    }

    /**
     * {@return some portfolio without contradictions, sound or not: lists absent, incomplete and complete, entries of a day, of a
     * stretch and undated, dates known in part} It can be assessed under every rulebook about persons as of {@link #AS_OF}. The same
     * seed gives the same portfolio on every machine, within one version of this library.
     *
     * @param seed any number; the same one gives the same portfolio
     */
    public static Portfolio generate(long seed) {
        return PortfolioGenerator.portfolio(seed, AS_OF);
    }

    private static Portfolio.Builder ukSound(String id) {
        return generalPractitioner(id, Logbook.all(attended(20, TRAINING), coLed(20), weekends(2)));
    }

    private static Portfolio.Builder germanSound(String id) {
        return physician(id, GermanCandidate.sessions(35, 70, 34));
    }
}
