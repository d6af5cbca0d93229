package io.github.balint4j.rules.credit;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.credit.CreditStatement.Line;
import io.github.balint4j.rules.credit.CreditStatement.Minutes;
import io.github.balint4j.rules.credit.CreditStatement.Reason;
import io.github.balint4j.rules.credit.Tally.Amount;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What becomes of a portfolio under a scheme. Whatever is not known leaves a range, and never a zero. */
final class Crediting {
    /** An entry, and what it comes to. */
    private record Entry(Line line, Amount amount, boolean isEarlier, boolean mayBeEarlier) {}

    private final Portfolio portfolio;
    private final CreditScheme scheme;
    private final Optional<LocalDate> from;
    private final LocalDate to;
    private final Tally tally;

    Crediting(Portfolio portfolio, CreditScheme scheme, Optional<LocalDate> from, LocalDate to) {
        if (from.filter(to::isBefore).isPresent()) {
            throw new IllegalArgumentException("the last day " + to + " is before the first, " + from.get());
        }
        this.portfolio = portfolio;
        this.scheme = scheme;
        this.from = from;
        this.to = to;
        this.tally = new Tally(scheme);
    }

    CreditStatement statement() {
        List<Entry> entries = portfolio.sessions().items().stream()
                .filter(entry -> !first(entry).isAfter(to))
                .sorted(Comparator.comparing(Crediting::first))
                .map(this::entry)
                .toList();
        List<Amount> earlier = amounts(entries, true);
        List<Amount> mayBeEarlier =
                entries.stream().filter(Entry::mayBeEarlier).map(Entry::amount).toList();
        List<Amount> within = amounts(entries, false);
        boolean complete = portfolio.sessions().isComplete();
        if (!complete) {
            within = new ArrayList<>(within);
            within.add(Amount.ANY);
        }
        Minutes time = Tally.time(within);
        Optional<Boolean> award = scheme.award().flatMap(one -> isAwarded(one, time));
        return new CreditStatement(
                portfolio.person(),
                scheme,
                from,
                to,
                complete,
                entries.stream()
                        .filter(entry -> !entry.isEarlier())
                        .map(Entry::line)
                        .toList(),
                time,
                tally.sum(within),
                award,
                total(tally.capped(earlier, mayBeEarlier, within), time, award));
    }

    private static List<Amount> amounts(List<Entry> entries, boolean earlier) {
        return entries.stream()
                .filter(entry -> entry.isEarlier() == earlier)
                .map(Entry::amount)
                .toList();
    }

    private Points total(Points capped, Minutes time, Optional<Boolean> award) {
        Points byTime =
                scheme.rate().below().filter(most -> !isBelow(time, most)).isPresent() ? open(capped) : capped;
        if (scheme.award().isEmpty() || award.equals(Optional.of(false))) {
            return byTime;
        }
        BigDecimal awarded = scheme.award().get().points();
        return award.isPresent()
                ? new Points(awarded, Optional.of(awarded), Optional.of(awarded))
                : new Points(byTime.low().min(awarded), byTime.high().map(awarded::max), Optional.empty());
    }

    // What more time than the rate is for gives, the source does not say.
    private static Points open(Points points) {
        return new Points(BigDecimal.ZERO, points.high(), Optional.empty());
    }

    private static boolean isBelow(Minutes time, Duration most) {
        return time.high().filter(high -> high < most.toMinutes()).isPresent();
    }

    private Optional<Boolean> isAwarded(CreditScheme.Award award, Minutes time) {
        List<Optional<Boolean>> all = new ArrayList<>();
        all.add(
                time.low() >= award.hours().toMinutes()
                        ? Optional.of(true)
                        : isBelow(time, award.hours()) ? Optional.of(false) : Optional.empty());
        award.milestones().forEach(code -> all.add(isReached(code)));
        return all.contains(Optional.of(false))
                ? Optional.of(false)
                : all.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
    }

    private Optional<Boolean> isReached(String code) {
        Known<Milestone> milestones = portfolio.milestones();
        List<Milestone> of = milestones.items().stream()
                .filter(one -> one.code().equals(code))
                .toList();
        if (of.stream().anyMatch(one -> one.on().value().filter(this::isWithin).isPresent())) {
            return Optional.of(true);
        }
        boolean surelyNot = milestones.isComplete()
                && of.stream()
                        .allMatch(
                                one -> one.on().value().filter(this::isOutside).isPresent());
        return surelyNot ? Optional.of(false) : Optional.empty();
    }

    private boolean isWithin(PartialDate day) {
        return !earliest(day).isBefore(from.orElse(LocalDate.MIN))
                && !latest(day).isAfter(to);
    }

    private boolean isOutside(PartialDate day) {
        return latest(day).isBefore(from.orElse(LocalDate.MIN)) || earliest(day).isAfter(to);
    }

    private Entry entry(Experience entry) {
        Optional<Reason> reason = reason(entry);
        boolean counts = reason.isEmpty();
        Amount amount = counts
                ? tally.of(entry)
                : reason.get() == Reason.NOT_KNOWN ? tally.of(entry).perhaps() : Amount.NONE;
        Line line = new Line(
                entry.date().or(entry::since),
                entry.until().value(),
                entry.group(),
                Tally.time(List.of(amount)),
                tally.sum(List.of(amount)),
                reason);
        LocalDate start = from.orElse(LocalDate.MIN);
        return new Entry(line, amount, last(entry).isBefore(start), first(entry).isBefore(start));
    }

    private Optional<Reason> reason(Experience entry) {
        if (!entry.presence()
                .orUsual(Presence.PRESENT)
                .map(Presence.PRESENT::equals)
                .orElse(true)) {
            return Optional.of(Reason.ABSENT);
        }
        if (!entry.state()
                .orUsual(SessionState.HELD)
                .map(SessionState.HELD::equals)
                .orElse(true)) {
            return Optional.of(Reason.NOT_HELD);
        }
        if (entry.role().filter(role -> role != GroupRole.MEMBER).isPresent()) {
            return Optional.of(Reason.NOT_AS_MEMBER);
        }
        if (last(entry).isBefore(scheme.from().orElse(LocalDate.MIN))
                || first(entry).isAfter(scheme.until().orElse(LocalDate.MAX))) {
            return Optional.of(Reason.OUTSIDE_SCHEME);
        }
        return isSure(entry) ? Optional.empty() : Optional.of(Reason.NOT_KNOWN);
    }

    private boolean isSure(Experience entry) {
        boolean across = isAcross(entry, from.orElse(LocalDate.MIN), to)
                || isAcross(
                        entry,
                        scheme.from().orElse(LocalDate.MIN),
                        scheme.until().orElse(LocalDate.MAX));
        return !entry.presence().isUnknown()
                && !entry.state().isUnknown()
                && entry.role().isPresent()
                && !across;
    }

    // Neither surely within nor, as such entries are gone already, surely outside.
    private static boolean isAcross(Experience entry, LocalDate start, LocalDate end) {
        boolean before = last(entry).isBefore(start);
        return !before && (first(entry).isBefore(start) || last(entry).isAfter(end));
    }

    private static LocalDate first(Experience entry) {
        return entry.date().or(entry::since).map(Crediting::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate last(Experience entry) {
        return entry.date()
                .or(() -> entry.until().value())
                .map(Crediting::latest)
                .orElse(LocalDate.MAX);
    }

    private static LocalDate earliest(PartialDate day) {
        return day.earliest().orElse(LocalDate.MIN);
    }

    private static LocalDate latest(PartialDate day) {
        return day.latest().orElse(LocalDate.MAX);
    }
}
