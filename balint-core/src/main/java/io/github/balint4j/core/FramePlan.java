package io.github.balint4j.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a frame says in numbers, held against itself: totals that cannot be, and totals that hardly can. */
final class FramePlan {
    private static final long DAYS_OF_A_YEAR = 366;

    private final GroupFrame frame;
    private final String at;

    /** @param at where the frame stands, as a JSON Pointer */
    FramePlan(GroupFrame frame, String at) {
        this.frame = frame;
        this.at = at;
    }

    /** Everything that surely cannot be. */
    List<Contradiction> contradictions() {
        List<Contradiction> found = new ArrayList<>();
        sessions().ifPresent(found::add);
        length().ifPresent(found::add);
        found.addAll(tooMany());
        AmountInAll.contradiction(frame, Known.absent(), at).ifPresent(found::add);
        return found;
    }

    /** That the sessions in all are not the meetings times the sessions of each. */
    Optional<Contradiction> sessions() {
        if (frame.meetings().isEmpty()
                || frame.sessions().isEmpty()
                || frame.sessionsPerMeeting().value().isEmpty()) {
            return Optional.empty();
        }
        CountRange meetings = frame.meetings().get();
        CountRange sessions = frame.sessions().get();
        BigDecimal each = frame.sessionsPerMeeting().value().get();
        BigDecimal least = each.multiply(decimal(meetings.min()));
        Optional<BigDecimal> most = meetings.max().isPresent()
                ? Optional.of(each.multiply(decimal(meetings.max().getAsInt())))
                : Optional.empty();
        boolean tooFew = most.filter(product -> product.compareTo(decimal(sessions.min())) < 0)
                .isPresent();
        boolean tooMany = sessions.max().isPresent()
                && least.compareTo(decimal(sessions.max().getAsInt())) > 0;
        if (!tooFew && !tooMany) {
            return Optional.empty();
        }
        String product = most.map(top -> top.equals(least) ? plain(top) : plain(least) + "-" + plain(top))
                .orElseGet(() -> Contradiction.say("or-more", "number", plain(least)));
        return Optional.of(new Contradiction(
                Contradiction.Code.SESSIONS_DIFFER,
                at + "/sessions",
                Contradiction.say(
                        "sessions.product",
                        "sessions",
                        ForeignText.openNumber(sessions),
                        "meetings",
                        ForeignText.openNumber(meetings),
                        "each",
                        plain(each),
                        "product",
                        product)));
    }

    /** That the sessions of one meeting last longer than its day. */
    Optional<Contradiction> length() {
        return frame.sessionsPerMeeting()
                .value()
                .flatMap(number -> frame.length()
                        .map(DurationRange::min)
                        .filter(each -> altogether(number, each).compareTo(Duration.ofDays(1)) > 0)
                        .map(each -> longerThanDay(at + "/sessionsPerMeeting", number, each)));
    }

    /** That so many do not fit into the days, at the cadence that is stated. */
    List<Contradiction> tooMany() {
        List<Contradiction> found = new ArrayList<>();
        Optional<BigDecimal> each = frame.sessionsPerMeeting().value();
        frame.meetings()
                .flatMap(meetings -> inSpan("meetings", meetings, BigDecimal.ONE))
                .or(() -> each.flatMap(number -> sessionsInSpan(number)))
                .ifPresent(found::add);
        each.flatMap(this::sessionsInYear).ifPresent(found::add);
        frame.meetingsPerYear()
                .flatMap(count -> inYear("meetings", "/meetingsPerYear", count, BigDecimal.ONE))
                .ifPresent(found::add);
        return found;
    }

    /** Everything that hardly can be, and may: a meeting of which nobody says so may hold several sessions, or half of one. */
    List<Contradiction> doubts() {
        List<Contradiction> found = new ArrayList<>();
        if (frame.sessionsPerMeeting().value().isPresent()) {
            return found;
        }
        if (tooMany().isEmpty()) {
            sessionsInSpan(BigDecimal.ONE).ifPresent(found::add);
        }
        sessionsInYear(BigDecimal.ONE).ifPresent(found::add);
        frame.meetings()
                .filter(meetings -> frame.sessions()
                        .filter(sessions ->
                                sessions.max().isPresent() && sessions.max().getAsInt() < meetings.min())
                        .isPresent())
                .map(meetings -> new Contradiction(
                        Contradiction.Code.SESSIONS_DIFFER,
                        at + "/sessions",
                        Contradiction.say(
                                "sessions.less",
                                "sessions",
                                ForeignText.openNumber(frame.sessions().orElseThrow()),
                                "meetings",
                                ForeignText.openNumber(meetings))))
                .ifPresent(found::add);
        return found;
    }

    private Optional<Contradiction> sessionsInSpan(BigDecimal each) {
        return frame.sessions().flatMap(sessions -> inSpan("sessions", sessions, each));
    }

    // So many one after the other, each at its earliest, between the first day and the last.
    private Optional<Contradiction> inSpan(String property, CountRange count, BigDecimal each) {
        if (frame.cadence().isEmpty()) {
            return Optional.empty();
        }
        long needed = (meetings(count.min(), each) - 1) * shortest();
        return room().filter(room -> needed > room.days())
                .map(room -> new Contradiction(
                        Contradiction.Code.TOO_MANY_FOR_SPAN,
                        at + "/" + property,
                        Contradiction.say(
                                "span." + property,
                                "count",
                                ForeignText.openNumber(count),
                                "cadence",
                                frame.cadence().get(),
                                "needed",
                                needed,
                                "room",
                                room.said())));
    }

    // How many days lie between the first and the last, at the most.
    private record Room(String said, long days) {}

    private Optional<Room> room() {
        Optional<LocalDate> first = frame.span().flatMap(DateSpan::from).flatMap(PartialDate::earliest);
        Optional<LocalDate> last = frame.span().flatMap(DateSpan::until).flatMap(PartialDate::latest);
        if (first.isPresent() && last.isPresent()) {
            long days = ChronoUnit.DAYS.between(first.get(), last.get());
            return Optional.of(new Room(
                    Contradiction.say("room.span", "first", first.get(), "last", last.get(), "days", days), days));
        }
        return frame.runsFor()
                .flatMap(PeriodRange::max)
                .map(PeriodRange::longestDays)
                .map(days -> new Room(Contradiction.say("room.run", "days", days), days));
    }

    private Optional<Contradiction> sessionsInYear(BigDecimal each) {
        return frame.sessionsPerYear().flatMap(count -> inYear("sessions", "/sessionsPerYear", count, each));
    }

    private Optional<Contradiction> inYear(String what, String property, CountRange count, BigDecimal each) {
        if (frame.cadence().isEmpty()) {
            return Optional.empty();
        }
        long most = DAYS_OF_A_YEAR / shortest() + 1;
        return meetings(count.min(), each) <= most
                ? Optional.empty()
                : Optional.of(new Contradiction(
                        Contradiction.Code.TOO_MANY_FOR_SPAN,
                        at + property,
                        Contradiction.say(
                                "year." + what,
                                "count",
                                ForeignText.openNumber(count),
                                "cadence",
                                frame.cadence().get(),
                                "most",
                                plain(each.multiply(BigDecimal.valueOf(most))))));
    }

    private long shortest() {
        return PeriodRange.shortestDays(frame.cadence().orElseThrow().min());
    }

    private static long meetings(int sessions, BigDecimal each) {
        return decimal(sessions).divide(each, 0, RoundingMode.CEILING).longValueExact();
    }

    static Duration altogether(BigDecimal number, Duration each) {
        return Duration.ofMinutes(
                number.multiply(BigDecimal.valueOf(each.toMinutes())).longValue());
    }

    static Contradiction longerThanDay(String path, BigDecimal number, Duration each) {
        return new Contradiction(
                Contradiction.Code.LONGER_THAN_DAY,
                path,
                Contradiction.say("longer-than-day", "number", plain(number), "minutes", each.toMinutes()));
    }

    static BigDecimal decimal(int count) {
        return BigDecimal.valueOf(count);
    }

    static String plain(BigDecimal number) {
        return ForeignText.openNumber(
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }
}
