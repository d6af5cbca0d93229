package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What people decided about a person, together with what was known when they did: the assessment of that day under the exact
 * edition, with every fact that it rests on. The library decides nothing; it keeps what a decision rested on.
 *
 * <pre>{@code
 * DecisionRecord record = DecisionRecord.of(
 *         edition,
 *         portfolio,
 *         List.of(),
 *         Decision.builder()
 *                 .kind(DecisionKind.RECOGNISE)
 *                 .authority(edition.id().issuer())
 *                 .on(LocalDate.of(2026, 6, 12))
 *                 .build());
 * record.expires(); // the last day of the recognition, inclusive
 * }</pre>
 *
 * @param decision what was decided
 * @param judgements what was judged for it, beside what the portfolio held
 * @param assessment how the person stood on the day of the decision, these judgements included
 * @param expires the last day of a recognition, inclusive: what the decision says, else what the edition says; empty when it
 *     does not end, or nothing was recognised
 */
public record DecisionRecord(
        Decision decision, List<Attestation> judgements, Assessment assessment, Optional<LocalDate> expires) {
    private static final Set<DecisionKind> ON_PERSONS = Set.of(
            DecisionKind.RECOMMEND,
            DecisionKind.ADMIT,
            DecisionKind.RECOGNISE,
            DecisionKind.REFUSE,
            DecisionKind.WITHDRAW);

    /**
     * Copies the list.
     *
     * @param decision what was decided
     * @param judgements what was judged for it, beside what the portfolio held
     * @param assessment how the person stood on the day of the decision, these judgements included
     * @param expires the last day of a recognition, inclusive: what the decision says, else what the edition says; empty when it
     *     does not end, or nothing was recognised
     */
    public DecisionRecord {
        judgements = List.copyOf(judgements);
    }

    /**
     * {@return the record of a decision: the portfolio with these judgements is assessed on the day of the decision}
     *
     * @param edition under which edition
     * @param portfolio what is known of the person, as it was decided on
     * @param judgements what was judged for it, beside what the portfolio holds
     * @param decision what was decided, on which day
     * @throws IllegalArgumentException when the decision is on one row and not on the person, is of another body than that of
     *     the edition, or does not say its day
     */
    public static DecisionRecord of(
            Edition edition, Portfolio portfolio, List<Attestation> judgements, Decision decision) {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(judgements, "judgements");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(portfolio, "portfolio");
        List<String> problems = new ArrayList<>();
        if (!ON_PERSONS.contains(decision.kind())) {
            problems.add("a waiver, credit or demand is a fact of the portfolio, not a decision on the person");
        }
        if (!decision.authority().equals(edition.id().issuer())) {
            problems.add("the decision is of " + decision.authority() + ", the edition of "
                    + edition.id().issuer());
        }
        Optional<LocalDate> day = decision.on().value().flatMap(PartialDate::date);
        if (day.isEmpty()) {
            problems.add("the decision does not say its day");
        }
        Optional<LocalDate> until = decision.until().value().flatMap(PartialDate::date);
        if (until.isEmpty() && !decision.until().isUsual()) {
            problems.add("the decision does not say its last day");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("no record can be made: " + String.join("; ", problems));
        }
        Portfolio judged = judgements.isEmpty() ? portfolio : with(portfolio, judgements);
        LocalDate on = day.orElseThrow();
        Optional<LocalDate> expires = decision.kind() == DecisionKind.RECOGNISE
                ? until.or(() -> edition.validity().map(on::plus))
                : Optional.empty();
        return new DecisionRecord(decision, judgements, edition.assess(judged, on), expires);
    }

    private static Portfolio with(Portfolio portfolio, List<Attestation> judgements) {
        List<Attestation> all = new ArrayList<>(portfolio.attestations().items());
        judgements.stream().filter(one -> !all.contains(one)).forEach(all::add);
        Known<Attestation> known = portfolio.attestations().isComplete() ? Known.complete(all) : Known.incomplete(all);
        return Portfolio.builder().from(portfolio).attestations(known).build();
    }

    /** {@return the required rows that were not satisfied on the day: what a refusal rests on, or what was decided in spite of} */
    public List<Finding> missing() {
        return assessment.unmet();
    }

    /** The record in words: the decision, what it was made in spite of or rests on, and the whole report of that day. */
    @Override
    public String toString() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return the record in the language of the locale, else in English}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String inWords(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new ReportLayout(Wording.in(Language.of(locale))).text(this);
    }

    /**
     * {@return whether the recognition has ended on the day}
     *
     * @param day the day
     */
    public boolean isExpiredOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return expires.filter(day::isAfter).isPresent();
    }
}
