package io.github.balint4j.core;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what a group's frame plans with the list of sessions. */
final class PlanContradictions {
    private static final Duration WHOLE_DAY = Duration.ofDays(1);

    private final GroupFrame frame;
    private final Known<Session> list;

    PlanContradictions(BalintGroup group) {
        this.frame = group.frame();
        this.list = group.sessions();
    }

    List<Contradiction> ofTheFrame() {
        List<Contradiction> found = new ArrayList<>();
        meetings().ifPresent(found::add);
        FramePlan plan = new FramePlan(frame, "/frame");
        Optional<Contradiction> sessions = plan.sessions();
        List<Contradiction> tooMany = plan.tooMany();
        boolean varies = (sessions.isPresent() || !tooMany.isEmpty()) && varies();
        if (!varies) {
            sessions.ifPresent(found::add);
        }
        plan.length().ifPresent(found::add);
        if (!varies) {
            found.addAll(tooMany);
        }
        AmountInAll.contradiction(frame, list, "/frame").ifPresent(found::add);
        return found;
    }

    /** What in the frame hardly can be true together. */
    List<Contradiction> doubts() {
        List<Contradiction> doubts = new ArrayList<>();
        if (!varies()) {
            doubts.addAll(new FramePlan(frame, "/frame").doubts());
        }
        sessions().ifPresent(doubts::add);
        return doubts;
    }

    // Where a meeting holds another number, or nobody knows, the frame's number is not that of all. One that says what
    // goes
    // without saying changes nothing; the sessions of one day are one meeting, however they are listed.
    private boolean varies() {
        Optional<BigDecimal> each = frame.sessionsPerMeeting().orUsual(BigDecimal.ONE);
        Map<LocalDate, BigDecimal> days = new HashMap<>();
        for (Session session : list.items()) {
            Given<BigDecimal> own = session.sessions();
            boolean said = !own.isUsual();
            if (said && (session.isBlock() || own.isUnknown() || each.isEmpty())) {
                return true;
            }
            if (each.isPresent() && !session.isBlock()) {
                BigDecimal number = own.value().orElse(each.get());
                if (session.date().isPresent()) {
                    days.merge(session.date().get(), number, BigDecimal::add);
                } else if (number.compareTo(each.get()) != 0) {
                    return true;
                }
            }
        }
        return each.isPresent() && days.values().stream().anyMatch(number -> number.compareTo(each.get()) != 0);
    }

    // A meeting that was cancelled may be one of those that were counted, or have been replaced.
    private Optional<Contradiction> meetings() {
        if (frame.meetings().isEmpty() || list.isAbsent()) {
            return Optional.empty();
        }
        CountRange stated = frame.meetings().get();
        Set<LocalDate> days = new HashSet<>();
        long surely = 0;
        long cancelled = 0;
        for (Session session : list.items()) {
            if (session.isBlock()) {
                // On one of its days at the least, and on each at the most.
                boolean counts = !session.state().mayBe(SessionState.CANCELLED);
                surely += counts ? 1 : 0;
                cancelled += mostDays(session) - (counts ? 1 : 0);
            } else if (session.state().mayBe(SessionState.CANCELLED)) {
                cancelled++;
            } else if (session.date().isEmpty() || days.add(session.date().get())) {
                // Sessions of one day are one meeting.
                surely++;
            }
        }
        long listed = surely + cancelled;
        boolean tooMany = stated.max().isPresent() && surely > stated.max().getAsInt();
        boolean tooFew = list.isComplete() && listed < stated.min();
        if (!tooMany && !tooFew) {
            return Optional.empty();
        }
        return Optional.of(new Contradiction(
                Contradiction.Code.MEETINGS_DIFFER,
                "/frame/meetings",
                Contradiction.say(
                        tooFew ? "meetings.few" : list.isComplete() ? "meetings.complete" : "meetings.some",
                        "stated",
                        ForeignText.openNumber(stated),
                        "listed",
                        tooMany ? surely : listed)));
    }

    private static long mostDays(Session session) {
        return DateSpan.mostDays(Optional.empty(), session.since(), session.until())
                .orElse(Integer.MAX_VALUE);
    }

    // A plan may have changed. Only where each says how many sessions it holds, or the frame does: that it is one goes
    // without
    // saying, and no further.
    private Optional<Contradiction> sessions() {
        if (frame.sessions().isEmpty() || list.isAbsent()) {
            return Optional.empty();
        }
        CountRange stated = frame.sessions().get();
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        boolean allSaid = true;
        for (Session session : list.items()) {
            Given<BigDecimal> own = session.sessions();
            Optional<BigDecimal> number = (session.isBlock() ? own : own.or(frame.sessionsPerMeeting())).value();
            allSaid &= number.isPresent();
            most = most.add(number.orElse(BigDecimal.ZERO));
            if (!session.state().mayBe(SessionState.CANCELLED)) {
                least = least.add(number.orElse(BigDecimal.ZERO));
            }
        }
        boolean tooMany = stated.max().isPresent()
                && least.compareTo(FramePlan.decimal(stated.max().getAsInt())) > 0;
        boolean tooFew = list.isComplete() && allSaid && most.compareTo(FramePlan.decimal(stated.min())) < 0;
        if (!tooMany && !tooFew) {
            return Optional.empty();
        }
        return Optional.of(new Contradiction(
                Contradiction.Code.SESSIONS_DIFFER,
                "/frame/sessions",
                Contradiction.say(
                        tooFew ? "sessions.few" : list.isComplete() && allSaid ? "sessions.complete" : "sessions.some",
                        "stated",
                        ForeignText.openNumber(stated),
                        "listed",
                        FramePlan.plain(tooMany ? least : most))));
    }

    /** That the sessions of this meeting last longer than its day. */
    Optional<Contradiction> length(Session session, int index) {
        boolean own = session.sessions().value().isPresent()
                || session.length().value().isPresent();
        Optional<BigDecimal> number =
                session.sessions().or(frame.sessionsPerMeeting()).orUsual(BigDecimal.ONE);
        Optional<Duration> each = session.length()
                .or(Given.ofOptional(frame.length().map(DurationRange::min)))
                .value();
        return number.filter(known -> own)
                .filter(known ->
                        !session.isBlock() || session.sessions().value().isPresent())
                .flatMap(known -> each.filter(length ->
                                FramePlan.altogether(known, length).compareTo(WHOLE_DAY.multipliedBy(days(session)))
                                        > 0)
                        .map(length -> FramePlan.longerThanDay("/sessions/" + index, known, length)));
    }

    private static long days(Session session) {
        return session.isBlock() ? mostDays(session) : 1;
    }

    /** That the session surely lies outside the span of the frame. */
    Optional<Contradiction> ofSession(Session session, int index) {
        if (frame.span().isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> known = session.date().map(PartialDate::of).or(session::partialDate);
        DateSpan span = frame.span().get();
        Optional<String> before = known.or(session::since)
                .flatMap(date -> span.from()
                        .filter(date::isSurelyBefore)
                        .map(first -> Contradiction.say("span.before", "date", date, "first", first)));
        Optional<String> after = known.or(session::until)
                .flatMap(date -> span.until()
                        .filter(last -> last.isSurelyBefore(date))
                        .map(last -> Contradiction.say("span.after", "date", date, "last", last)));
        return before.or(() -> after)
                .map(where -> new Contradiction(Contradiction.Code.OUTSIDE_SPAN, "/sessions/" + index, where));
    }
}
