package io.github.balint4j.rules.laws.portfolio;

import io.github.balint4j.core.Approval;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.SessionState;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** Fills the gaps of entries: days within what is known of them, amounts, attributes. */
final class Gaps {
    private static final LocalDate LONG_AGO = LocalDate.of(2016, 1, 1);
    private static final LocalDate FAR_OFF = LocalDate.of(2024, 12, 31);

    private final LocalDate asOf;
    private final LocalDate knownOn;
    private final Random random;

    Gaps(LocalDate asOf, LocalDate knownOn, Random random) {
        this.asOf = asOf;
        this.knownOn = knownOn;
        this.random = random;
    }

    boolean chance() {
        return random.nextInt(4) != 0;
    }

    <T> Optional<T> maybe(List<T> values) {
        return chance() ? Optional.of(values.get(random.nextInt(values.size()))) : Optional.empty();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final <T> Optional<T> maybe(T... values) {
        return maybe(List.of(values));
    }

    /** The day of a point: it is on record, so where that can be it had come by the day of the document. */
    Given<PartialDate> point(Given<PartialDate> on) {
        return first(on, Given.usual());
    }

    /** The first day of what holds until {@code until}. */
    Given<PartialDate> first(Given<PartialDate> from, Given<PartialDate> until) {
        LocalDate latest = until.value().flatMap(PartialDate::latest).orElse(FAR_OFF);
        return day(from.value(), LONG_AGO, earlier(latest, knownOn))
                .or(() -> day(from.value(), LONG_AGO, latest))
                .map(Given::of)
                .orElse(from);
    }

    /** The last day of what holds from {@code from}, where it ends. */
    Given<PartialDate> last(Given<PartialDate> from, Given<PartialDate> until) {
        LocalDate earliest = from.value().flatMap(PartialDate::earliest).orElse(LONG_AGO);
        return until.value()
                .flatMap(one -> day(until.value(), earliest, FAR_OFF))
                .map(Given::of)
                .orElse(until);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Some day that it can be, in these bounds; empty when there is none. */
    private Optional<PartialDate> day(Optional<PartialDate> date, LocalDate low, LocalDate high) {
        if (date.flatMap(PartialDate::date).isPresent()) {
            return date;
        }
        LocalDate first = later(low, date.flatMap(PartialDate::earliest).orElse(low));
        LocalDate last = earlier(high, date.flatMap(PartialDate::latest).orElse(high));
        if (first.isAfter(last)) {
            return Optional.empty();
        }
        int length = (int) ChronoUnit.DAYS.between(first, last) + 1;
        int start = random.nextInt(length);
        for (int i = 0; i < length; i++) {
            LocalDate day = first.plusDays((start + i) % length);
            if (date.isEmpty() || canBe(date.get(), day)) {
                return Optional.of(PartialDate.of(day));
            }
        }
        return Optional.empty();
    }

    private static boolean canBe(PartialDate date, LocalDate day) {
        return date.month().orElse(day.getMonthValue()) == day.getMonthValue()
                && date.day().orElse(day.getDayOfMonth()) == day.getDayOfMonth();
    }

    Experience fillSession(Experience entry) {
        Experience filled = fillActivity(entry);
        Optional<GroupId> group = filled.group().or(() -> maybe(GroupId.of("g1"), GroupId.of("g2")));
        // An entry that names a group and no event has occasion "group" already.
        return Experience.builder()
                .from(filled)
                .role(filled.role().or(() -> maybe(GroupRole.values())))
                .group(group)
                .setting(filled.setting().or(() -> maybe("hospital", "practice")))
                .build();
    }

    Experience fillActivity(Experience entry) {
        return fill(entry, false);
    }

    Experience fillPractice(Experience entry) {
        return fill(entry, true);
    }

    // An entry that names no event is of none: that is no gap.
    private Experience fill(Experience entry, boolean goesOn) {
        Experience dated = settled(chance() ? dated(entry, goesOn) : entry);
        Experience.Builder filled = Experience.builder()
                .from(dated)
                .mode(dated.mode().or(() -> maybe(Mode.values())))
                .code(dated.code().or(() -> maybe("leader-seminar", "leadership-day")))
                .format(dated.format().or(() -> maybe("one-to-one", "closed")))
                .organiser(dated.organiser().or(() -> maybe(AnyEntry.BODIES)))
                .cases(dated.cases().isPresent() ? dated.cases() : OptionalInt.of(random.nextInt(9)))
                .present(oneOf(dated.present()))
                .members(oneOf(dated.members()))
                .leaders(list(dated.leaders(), AnyEntry.PEOPLE))
                .supervisors(list(dated.supervisors(), AnyEntry.PEOPLE))
                .proof(list(dated.proof(), List.of("recording", "certificate")))
                .approvals(approvals(dated.approvals()));
        boolean ofGroup = dated.group().isPresent() && dated.event().isEmpty();
        if (!ofGroup) {
            filled.occasion(Given.ofOptional(dated.occasion().value().or(() -> maybe("weekend", "conference"))));
        }
        return amounts(filled.build());
    }

    private CountRange oneOf(Optional<CountRange> range) {
        int least = range.map(CountRange::min).orElse(0);
        int most = range.map(CountRange::max).orElse(OptionalInt.empty()).orElse(least + 9);
        return CountRange.exactly(least + random.nextInt(most - least + 1));
    }

    private Known<Approval> approvals(Known<Approval> before) {
        List<Approval> possible = new ArrayList<>();
        AnyEntry.BODIES.forEach(body -> possible.add(new Approval(body, Optional.empty())));
        Known<Approval> more = list(before, possible);
        Set<Approval> given = new HashSet<>(more.items());
        return more.map(one -> {
            Approval dated =
                    new Approval(one.by(), day(one.on(), LONG_AGO, FAR_OFF).or(one::on));
            return chance() && given.add(dated) ? dated : one;
        });
    }

    private <T> Known<T> list(Known<T> before, List<T> possible) {
        if (before.isComplete() || !chance()) {
            return before;
        }
        List<T> all = new ArrayList<>(before.items());
        possible.stream()
                .filter(one -> !all.contains(one) && random.nextBoolean())
                .forEach(all::add);
        return Known.complete(all);
    }

    // What was done had been done by the day of the document, where that can be.
    private Experience dated(Experience entry, boolean goesOn) {
        LocalDate latest = entry.state().is(SessionState.HELD) ? knownOn : FAR_OFF;
        if (entry.since().isEmpty() && entry.until().isUsual()) {
            Optional<PartialDate> day = day(entry.date(), LONG_AGO, latest);
            return day.isEmpty()
                    ? entry
                    : Experience.builder().from(entry).date(day).build();
        }
        LocalDate end = earlier(
                latest, entry.until().value().flatMap(PartialDate::latest).orElse(FAR_OFF));
        Optional<PartialDate> since = day(entry.since(), LONG_AGO, goesOn ? latest : end);
        if (since.isEmpty()) {
            return entry;
        }
        LocalDate first = since.get().date().orElseThrow();
        Optional<PartialDate> until = goesOn && entry.until().isUsual()
                ? Optional.empty()
                : day(entry.until().value(), first, goesOn ? FAR_OFF : latest);
        boolean possible = until.isPresent()
                ? !until.get().date().orElseThrow().isBefore(first)
                : goesOn && entry.until().isUsual();
        return possible
                ? Experience.builder()
                        .from(entry)
                        .since(since)
                        .until(Given.ofOptional(until))
                        .build()
                : entry;
    }

    // Of what was planned for days gone by, anything may have become.
    private Experience settled(Experience entry) {
        Optional<LocalDate> last = entry.date().isPresent()
                ? entry.date().get().date()
                : entry.until().value().flatMap(PartialDate::date);
        boolean over = last.filter(day -> !day.isAfter(asOf)).isPresent();
        return entry.state().is(SessionState.PLANNED) && over && chance()
                ? Experience.builder()
                        .from(entry)
                        .state(SessionState.values()[random.nextInt(3)])
                        .build()
                : entry;
    }

    // A session lasts a day at the most, and no day has more minutes than a day.
    private Experience amounts(Experience entry) {
        boolean oneDay = entry.since().isEmpty() && entry.until().isUsual()
                || entry.since().flatMap(PartialDate::date).isPresent()
                        && entry.since().equals(entry.until().value());
        Optional<BigDecimal> sessions = entry.sessions()
                .value()
                .or(() -> oneDay ? Optional.empty() : maybe(new BigDecimal("0.5"), BigDecimal.ONE, BigDecimal.TEN));
        long most = sessions.map(number ->
                        Math.min(1440, number.multiply(BigDecimal.valueOf(1440)).longValue()))
                .orElse(1440L);
        Optional<Duration> duration = entry.duration()
                .or(() -> maybe(Duration.ofMinutes(1 + random.nextInt((int) most)), Duration.ofMinutes(90)));
        boolean possible = duration.isEmpty() || duration.get().toMinutes() <= most;
        return Experience.builder()
                .from(entry)
                .sessions(possible ? Given.ofOptional(sessions) : entry.sessions())
                .duration(duration)
                .build();
    }
}
