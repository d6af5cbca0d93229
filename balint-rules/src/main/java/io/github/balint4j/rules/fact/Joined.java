package io.github.balint4j.rules.fact;

import io.github.balint4j.rules.criterion.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sessions of one day of which each begins when the one before it ends, held alike: they are one meeting, written one by one. */
final class Joined {
    private static final long NANOS = 60_000_000_000L;

    private final Map<Long, List<SessionFact>> timed = new HashMap<>();

    /** Another session of the group. */
    void add(SessionFact session) {
        if (session.days().isDated() && session.beginsAt().isPresent()) {
            timed.computeIfAbsent(session.days().fromLow(), day -> new ArrayList<>(1))
                    .add(session);
        }
    }

    /** Tells each of them how large its meeting is. */
    void tell() {
        timed.values().forEach(Joined::ofDay);
    }

    private static void ofDay(List<SessionFact> sessions) {
        sessions.sort(Comparator.comparingLong(session -> session.beginsAt().getAsLong()));
        List<SessionFact> meeting = new ArrayList<>();
        for (SessionFact session : sessions) {
            if (!meeting.isEmpty() && !follows(meeting.get(meeting.size() - 1), session)) {
                join(meeting);
                meeting.clear();
            }
            meeting.add(session);
        }
        join(meeting);
    }

    private static boolean follows(SessionFact before, SessionFact after) {
        Amount minutes = before.amount(Dimension.MINUTES);
        return minutes.isExact()
                && before.beginsAt().getAsLong() + minutes.low() * NANOS
                        == after.beginsAt().getAsLong()
                && before.isHeldLike(after);
    }

    private static void join(List<SessionFact> meeting) {
        if (meeting.size() > 1) {
            Amount minutes = sum(meeting, Dimension.MINUTES);
            Amount sessions = sum(meeting, Dimension.SESSIONS);
            meeting.forEach(session -> session.joins(minutes, sessions));
        }
    }

    private static Amount sum(List<SessionFact> meeting, Dimension dimension) {
        long low = 0;
        long high = 0;
        boolean limited = false;
        for (SessionFact session : meeting) {
            Amount amount = session.amount(dimension);
            low += amount.low();
            high += amount.high();
            limited |= amount.limited();
        }
        return new Amount(low, high, limited);
    }
}
