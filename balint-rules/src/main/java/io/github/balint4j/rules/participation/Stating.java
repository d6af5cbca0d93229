package io.github.balint4j.rules.participation;

import io.github.balint4j.core.Credential;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.participation.ParticipationStatement.Attended;
import io.github.balint4j.rules.participation.ParticipationStatement.Judged;
import io.github.balint4j.rules.participation.ParticipationStatement.Leading;
import io.github.balint4j.rules.participation.ParticipationStatement.Recognition;
import io.github.balint4j.rules.participation.ParticipationStatement.Row;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.RowStatus;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.github.balint4j.rules.rulebook.Summary;
import io.github.balint4j.rules.wording.Wording;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a statement of participation is made of. */
final class Stating {
    private Stating() {}

    static ParticipationStatement of(Portfolio portfolio, LocalDate asOf, Locale locale, List<Judged> judged) {
        return new ParticipationStatement(
                portfolio.person(),
                asOf,
                Language.of(locale),
                portfolio.sessions().isComplete(),
                portfolio.sessions().items().stream()
                        .filter(one -> one.state().mayBe(SessionState.HELD)
                                || one.state().isUsual())
                        .filter(one -> !first(one).isAfter(asOf))
                        .sorted(Comparator.comparing(Stating::first))
                        .map(one -> attended(one, portfolio))
                        .toList(),
                judged);
    }

    static Judged judged(Rulebook rulebook, Assessment assessment, Locale locale) {
        Summary summary = assessment.summary().in(locale);
        return new Judged(
                assessment.edition().id(),
                rulebook.title(locale),
                assessment.verdict(),
                summary.sentence(),
                assessment.findings().stream()
                        .filter(one -> one.requirement().level() == Level.REQUIRED)
                        .map(one -> row(one, summary, locale))
                        .toList());
    }

    private static Row row(Finding finding, Summary summary, Locale locale) {
        String id = finding.requirement().id();
        boolean shown = finding.verdict() == Verdict.SATISFIED;
        return new Row(
                id,
                finding.title(locale),
                finding.verdict(),
                finding.status() != RowStatus.NOT_APPLICABLE,
                shown && finding.outcome().withoutReadings() != Verdict.SATISFIED,
                shown
                        ? List.of()
                        : summary.missing().stream()
                                .filter(one -> one.finding().equals(finding))
                                .flatMap(one -> one.ways().stream())
                                .toList(),
                summary.questions().stream()
                        .filter(one -> !shown && one.rows().contains(id))
                        .flatMap(one -> one.judge().stream())
                        .findFirst()
                        .map(Wording.in(Language.of(locale))::judge));
    }

    private static Attended attended(Experience entry, Portfolio portfolio) {
        Optional<LocalDate> day = entry.date().flatMap(PartialDate::date);
        return new Attended(
                entry.date().or(entry::since),
                entry.until().value(),
                entry.group(),
                entry.sessions().isUnknown()
                        ? Optional.empty()
                        : entry.sessions().value().or(() -> day.map(any -> BigDecimal.ONE)),
                minutes(entry),
                entry.mode(),
                entry.role(),
                entry.state().orUsual(SessionState.HELD).isPresent()
                        ? entry.presence().orUsual(Presence.PRESENT)
                        : Optional.empty(),
                entry.leaders().isAbsent()
                        ? Optional.empty()
                        : Optional.of(entry.leaders().items().stream()
                                .map(one -> leading(one, day, portfolio))
                                .toList()));
    }

    private static Optional<Long> minutes(Experience entry) {
        return entry.minutes().isUnknown()
                ? Optional.empty()
                : entry.minutes()
                        .value()
                        .map(Integer::longValue)
                        .or(() -> entry.duration().map(Duration::toMinutes));
    }

    private static Leading leading(PersonId leader, Optional<LocalDate> day, Portfolio portfolio) {
        Known<Credential> credentials = portfolio.directory().stream()
                .filter(one -> one.id().equals(leader.value()))
                .findFirst()
                .map(DirectoryEntry::credentials)
                .orElse(Known.absent());
        return new Leading(
                leader,
                credentials.isAbsent() || day.isEmpty()
                        ? Optional.empty()
                        : Optional.of(credentials.items().stream()
                                .filter(one -> mayHold(one, day.get()))
                                .map(one -> new Recognition(one.issuer(), one.status(), surelyHolds(one, day.get())))
                                .toList()));
    }

    private static boolean mayHold(Credential one, LocalDate day) {
        return !earliest(one.from()).isAfter(day) && !latest(one.until()).isBefore(day);
    }

    // Of one without a first day it is not known whether it held already.
    private static boolean surelyHolds(Credential one, LocalDate day) {
        boolean begun = one.from()
                .value()
                .flatMap(PartialDate::latest)
                .filter(first -> !first.isAfter(day))
                .isPresent();
        boolean ended = one.until().isUnknown()
                || one.until()
                                .value()
                                .filter(last ->
                                        !last.earliest().orElse(LocalDate.MIN).isBefore(day))
                                .isEmpty()
                        && !one.until().isUsual();
        return begun && !ended;
    }

    private static LocalDate earliest(Given<PartialDate> day) {
        return day.value().flatMap(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate latest(Given<PartialDate> day) {
        return day.value().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
    }

    private static LocalDate first(Experience entry) {
        return entry.date().or(entry::since).flatMap(PartialDate::earliest).orElse(LocalDate.MIN);
    }
}
