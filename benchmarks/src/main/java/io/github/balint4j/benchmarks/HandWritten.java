package io.github.balint4j.benchmarks;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of se-sfmp/group as a service would write them by hand: ifs over the same types, ending in codes. No third
 * verdict, no evidence, no sentence: what is not known counts as not met.
 */
final class HandWritten {
    private static final IssuerId SFMP = IssuerId.of("se-sfmp");
    private static final double ROUNDING = 1e-9;

    private final BalintGroup group;
    private final LocalDate asOf;
    private final List<Agreement> agreements;

    private HandWritten(BalintGroup group, LocalDate asOf) {
        this.group = group;
        this.asOf = asOf;
        this.agreements = group.frame().agreements().items();
    }

    /** The ids of the required rows that are not met. */
    static List<String> unmet(BalintGroup group, LocalDate asOf) {
        return new HandWritten(group, asOf).required();
    }

    /** The ids of all rows that are not met, the required ones first. */
    static List<String> all(BalintGroup group, LocalDate asOf) {
        HandWritten check = new HandWritten(group, asOf);
        List<String> unmet = check.required();
        check.usual(unmet);
        return unmet;
    }

    /** One pass over a logbook: the minutes of each role, and of supervision, in the last five years. */
    static Map<String, Long> minutes(Portfolio portfolio) {
        Map<String, Long> minutes = new HashMap<>();
        LocalDate since = Subjects.AS_OF.minusYears(5);
        for (Experience one : portfolio.sessions().items()) {
            add(minutes, one.role().map(Object::toString).orElse("unknown"), one, since);
        }
        for (Experience one : portfolio.supervision().items()) {
            add(minutes, "supervision", one, since);
        }
        return minutes;
    }

    private static void add(Map<String, Long> minutes, String what, Experience one, LocalDate since) {
        Optional<LocalDate> day = one.date().flatMap(PartialDate::date);
        if (day.isPresent() && !day.get().isBefore(since) && one.duration().isPresent()) {
            minutes.merge(what, one.duration().get().toMinutes(), Long::sum);
        }
    }

    private List<String> required() {
        List<String> unmet = new ArrayList<>();
        if (!isBetween(5, 12, members(), group.frame().members())) {
            unmet.add("se2-members");
        }
        if (!isBetween(1, 2, leaders(), group.frame().leaders())) {
            unmet.add("se2-leaders");
        }
        if (!judged("se2-regular").orElseGet(this::isRegular)) {
            unmet.add("se2-regular");
        }
        if (!judged("se2-continuity").orElseGet(() -> goesOn(8))) {
            unmet.add("se2-continuity");
        }
        if (!judged("se2-even").orElseGet(this::isEven)) {
            unmet.add("se2-even");
        }
        if (!agreements.contains(Agreement.CONFIDENTIALITY)) {
            unmet.add("se2-confidential");
        }
        if (!agreements.contains(Agreement.VOLUNTARY)) {
            unmet.add("se2-voluntary");
        }
        if (!agreements.contains(Agreement.EQUAL_CLINICIANS)) {
            unmet.add("se2-equals");
        }
        return unmet;
    }

    private void usual(List<String> unmet) {
        if (!group.leaders().items().stream()
                .filter(one -> holds(one.since(), one.until()))
                .allMatch(this::isRecognised)) {
            unmet.add("se2-leader-standing");
        }
        if (!isTypically(14, 14)) {
            unmet.add("se2-cadence");
        }
        if (length() != 90) {
            unmet.add("se2-length");
        }
        if (!judged("se1-several-years").orElseGet(() -> goesOn(24))) {
            unmet.add("se1-several-years");
        }
        if (!agreements.contains(Agreement.of("mutual-consultation"))) {
            unmet.add("se2-open");
        }
        Optional<PeriodRange> trial = group.frame().trial();
        if (trial.isEmpty()
                || trial.get().min().toTotalMonths() < 3
                || trial.get().max().orElse(PeriodRange.LONGEST).toTotalMonths() > 4) {
            unmet.add("se2-trial");
        }
    }

    private static boolean isBetween(int min, int max, int counted, Optional<CountRange> stated) {
        if (counted >= 0) {
            return counted >= min && counted <= max;
        }
        return stated.isPresent()
                && stated.get().min() >= min
                && stated.get().max().orElse(Integer.MAX_VALUE) <= max;
    }

    private int members() {
        if (!group.members().isComplete()) {
            return -1;
        }
        int count = 0;
        for (Membership member : group.members().items()) {
            if (holds(member.joined(), member.left())) {
                count++;
            }
        }
        return count;
    }

    private int leaders() {
        if (!group.leaders().isComplete()) {
            return -1;
        }
        int count = 0;
        for (Leadership leader : group.leaders().items()) {
            if (holds(leader.since(), leader.until())) {
                count++;
            }
        }
        return count;
    }

    private boolean holds(Given<PartialDate> from, Given<PartialDate> until) {
        return (from.isUsual()
                        || !from.value().orElseThrow().date().orElseThrow().isAfter(asOf))
                && (until.isUsual()
                        || !until.value().orElseThrow().date().orElseThrow().isBefore(asOf));
    }

    private Optional<Boolean> judged(String topic) {
        Attestation latest = null;
        for (Attestation one : group.attestations().items()) {
            if (one.topic().code().equals(topic)
                    && one.judge().equals("group")
                    && !one.on().isAfter(asOf)
                    && (latest == null || latest.on().isBefore(one.on()))) {
                latest = one;
            }
        }
        return latest == null ? Optional.empty() : Optional.of(latest.outcome() == Judgement.MET);
    }

    /** The gaps in days, sorted; none when they are not known. */
    private long[] gaps() {
        List<Session> sessions = group.sessions().items();
        long[] days = new long[sessions.size()];
        int count = 0;
        for (Session session : sessions) {
            if (!session.state().is(SessionState.CANCELLED)) {
                if (session.date().isEmpty()) {
                    return new long[0];
                }
                days[count++] = session.date().get().toEpochDay();
            }
        }
        Arrays.sort(days, 0, count);
        long[] gaps = new long[count];
        int different = 0;
        for (int i = 1; i < count; i++) {
            if (days[i] != days[i - 1]) {
                gaps[different++] = days[i] - days[i - 1];
            }
        }
        if (!group.sessions().isComplete()) {
            return new long[0];
        }
        Arrays.sort(gaps, 0, different);
        return Arrays.copyOf(gaps, different);
    }

    /** The median length in minutes; -1 when it is not known. */
    private long length() {
        Optional<Duration> agreed = group.frame().length().map(range -> range.max());
        List<Session> sessions = group.sessions().items();
        long[] minutes = new long[sessions.size()];
        int count = 0;
        for (Session session : sessions) {
            if (!session.state().is(SessionState.CANCELLED)) {
                Optional<Duration> length =
                        session.length().value().isPresent() ? session.length().value() : agreed;
                if (length.isEmpty()) {
                    return -1;
                }
                minutes[count++] = length.get().toMinutes();
            }
        }
        if (count == 0 || !group.sessions().isComplete()) {
            return agreed.map(Duration::toMinutes).orElse(-1L);
        }
        Arrays.sort(minutes, 0, count);
        return minutes[count / 2];
    }

    // More than half of the gaps are at most a week longer or shorter than the middle one.
    private boolean isRegular() {
        long[] gaps = gaps();
        return gaps.length == 0
                ? group.frame().cadence().isPresent()
                : isTypically(gaps[gaps.length / 2] - 7, gaps[gaps.length / 2] + 7);
    }

    private boolean isTypically(long least, long most) {
        long[] gaps = gaps();
        int within = 0;
        for (long gap : gaps) {
            if (gap >= least && gap <= most) {
                within++;
            }
        }
        Optional<PeriodRange> cadence = group.frame().cadence();
        return gaps.length == 0
                ? cadence.isPresent()
                        && cadence.get().min().getDays() >= least
                        && cadence.get().max().map(PeriodRange::longestDays).orElse(Long.MAX_VALUE) <= most
                : 2 * within > gaps.length;
    }

    private boolean isRecognised(Leadership leader) {
        for (Credential one : leader.credentials().items()) {
            if (one.issuer().equals(SFMP) && holds(one.from(), one.until())) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(int months) {
        Optional<PeriodRange> period = group.frame().period();
        if (period.isPresent() && period.get().min().toTotalMonths() >= months) {
            return true;
        }
        LocalDate first = null;
        LocalDate last = null;
        for (Session session : group.sessions().items()) {
            if (!session.state().is(SessionState.CANCELLED) && session.date().isPresent()) {
                LocalDate day = session.date().get();
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }
        return first != null && !first.plus(Period.ofMonths(months)).isAfter(last);
    }

    private boolean isEven() {
        Map<PersonId, double[]> turns = new HashMap<>();
        for (Membership member : group.members().items()) {
            turns.put(member.person(), new double[1]);
        }
        boolean presented = false;
        for (Session session : group.sessions().items()) {
            if (!session.state().is(SessionState.HELD)
                    || session.date().isEmpty()
                    || session.date().get().isAfter(asOf)) {
                continue;
            }
            List<PersonId> presenters = session.presenters().items();
            if (!session.presenters().isComplete() || !session.attendance().isComplete()) {
                return false;
            }
            int present = 0;
            for (Attendance one : session.attendance().items()) {
                if (one.presence().is(Presence.PRESENT) && turns.containsKey(one.person())) {
                    present++;
                }
            }
            for (Attendance one : session.attendance().items()) {
                double[] balance = turns.get(one.person());
                if (one.presence().is(Presence.PRESENT) && balance != null) {
                    balance[0] -= (double) presenters.size() / present;
                }
            }
            for (PersonId presenter : presenters) {
                presented = true;
                double[] balance = turns.get(presenter);
                if (balance != null) {
                    balance[0]++;
                }
            }
        }
        if (!presented) {
            return agreements.contains(Agreement.FAIR_TURNS);
        }
        for (double[] balance : turns.values()) {
            if (Math.abs(balance[0]) > 1 + ROUNDING) {
                return false;
            }
        }
        return true;
    }
}
