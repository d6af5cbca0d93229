package io.github.balint4j.rules.fact;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.DurationRange;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.outcome.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the frame says of every session that does not say otherwise, of those too that nobody recorded.
 *
 * @param mode how people meet; empty when not said
 * @param length how long a session lasts
 * @param lengthAsRead the same by our reading
 * @param sessions how many sessions a meeting holds
 * @param inAll how many sessions there are in all; empty when not said
 */
record FrameAnswers(Optional<Mode> mode, Amount length, Amount lengthAsRead, Amount sessions, Optional<Amount> inAll) {
    private static final Amount ONE = Amount.of(Amount.SESSION);
    private static final List<String> TAKING_PLACE =
            List.of(Codes.of(SessionState.HELD), Codes.of(SessionState.PLANNED));
    private static final long MOST_DAYS = 4_000_000;
    private static final Amount ANY_LENGTH = Amount.upTo(SessionFact.WHOLE_DAY);

    /** What the frame of a group says, and its list of sessions. */
    static FrameAnswers of(GroupFrame frame, Known<Session> list) {
        Amount length = frame.length().map(FrameView::minutes).orElse(ANY_LENGTH);
        Amount read = frame.length()
                .map(DurationRange::asRead)
                .map(FrameView::minutes)
                .orElse(ANY_LENGTH);
        Given<BigDecimal> each = frame.sessionsPerMeeting();
        Amount sessions = each.isUsual()
                ? isOneEach(frame, list) ? ONE : FrameView.ANY_SESSIONS
                : each.value()
                        .map(number -> Amount.of(FrameView.sessions(number)))
                        .orElse(FrameView.ANY_SESSIONS);
        return new FrameAnswers(frame.mode(), length, read, sessions, inAll(frame, sessions));
    }

    private static Optional<Amount> inAll(GroupFrame group, Amount each) {
        if (group.sessions().isEmpty() && group.meetings().isEmpty()) {
            return Optional.empty();
        }
        FrameView frame = new FrameView(group, "");
        return frame.term(Term.SESSIONS_IN_ALL)
                .map(measure -> new Amount(measure.low(), measure.high()))
                .or(() -> frame.term(Term.MEETINGS)
                        .map(meetings -> new Amount(
                                meetings.low() * each.low(),
                                meetings.isBounded() && each.high() != Measure.NO_BOUND
                                        ? meetings.high() * each.high()
                                        : Measure.NO_BOUND)));
    }

    /** What is known where the frame does not answer. */
    static FrameAnswers none(GroupFrame frame) {
        return new FrameAnswers(
                Optional.empty(),
                ANY_LENGTH,
                ANY_LENGTH,
                frame.sessionsPerMeeting().isUsual() ? ONE : FrameView.ANY_SESSIONS,
                Optional.empty());
    }

    // That a meeting holds one session goes without saying, as long as the sessions that are stated in all do not say
    // otherwise.
    private static boolean isOneEach(GroupFrame frame, Known<Session> list) {
        if (frame.sessions().isEmpty()) {
            return true;
        }
        CountRange total = frame.sessions().get().asRead();
        long least = total.min() * Amount.SESSION;
        long most = total.max().isPresent() ? total.max().getAsInt() * Amount.SESSION : Measure.NO_BOUND;
        long listed = 0;
        long cancelled = 0;
        for (Session session : list.items()) {
            long number = session.sessions().map(FrameView::sessions).value().orElse(Amount.SESSION);
            listed += number;
            cancelled += session.state().mayBe(SessionState.CANCELLED) ? number : 0;
        }
        boolean ofTheList = listed - cancelled <= most && (!list.isComplete() || listed >= least);
        return ofTheList
                && frame.meetings()
                        .filter(meetings -> list.isAbsent())
                        .map(meetings -> meetings.min() * Amount.SESSION <= most
                                && (meetings.max().isEmpty() || meetings.max().getAsInt() * Amount.SESSION >= least))
                        .orElse(true);
    }

    /** A session that nobody recorded. */
    Fact unlisted(String path) {
        PlainFact fact = new PlainFact(DataPath.of(path), FactKind.SESSION, "", "", Days.UNKNOWN)
                .with(Dimension.LENGTH, length)
                .with(Dimension.SESSIONS, sessions)
                .with(Dimension.MINUTES, altogether(length, sessions));
        return mode.<Fact>map(said -> fact.with(Attribute.MODE, Codes.list(said)))
                .orElse(fact);
    }

    /**
     * All sessions together that nobody recorded: of those that the frame says there are in all, those that are not on the list. Empty
     * where it does not say, or where more are listed.
     */
    Optional<Fact> rest(String path, Amount listed) {
        return inAll.filter(all -> listed.low() <= all.high()).map(all -> {
            long low = Math.max(0, all.low() - listed.high());
            long high = all.high() == Measure.NO_BOUND ? Measure.NO_BOUND : all.high() - listed.low();
            PlainFact fact = new PlainFact(DataPath.of(path), FactKind.SESSION, "", "", Days.UNKNOWN)
                    .with(Attribute.RECORDED, List.of(), TAKING_PLACE)
                    .with(Dimension.LENGTH, length)
                    .with(Dimension.SESSIONS, new Amount(low, high));
            return mode.<Fact>map(said -> fact.with(Attribute.MODE, Codes.list(said)))
                    .orElse(fact);
        });
    }

    /** How many sessions a meeting over so many days holds at the most, of which nobody said how many. */
    Amount ofBlock(long mostDays) {
        // That it is one on a day only goes without saying where there is one day.
        long ofDay = sessions.equals(ONE) ? FrameView.ANY_SESSIONS.high() : sessions.high();
        return new Amount(sessions.low(), mostDays > MOST_DAYS ? Measure.NO_BOUND : ofDay * mostDays);
    }

    /** Two and a half sessions of 90 minutes are 225 minutes; no meeting is longer than its day. */
    static Amount altogether(Amount length, Amount sessions) {
        return altogether(length, sessions, 1);
    }

    /** The same, of a meeting that is over so many days at the most. */
    static Amount altogether(Amount length, Amount sessions, long mostDays) {
        long low = length.low() * sessions.low() / Amount.SESSION;
        long high = sessions.high() == Measure.NO_BOUND
                ? Measure.NO_BOUND
                : length.high() * sessions.high() / Amount.SESSION;
        return new Amount(
                Math.min(room(mostDays), low), Math.min(room(mostDays), high), length.limited() || sessions.limited());
    }

    /** How many minutes so many days have. */
    static long room(long mostDays) {
        return mostDays > MOST_DAYS ? Measure.NO_BOUND : mostDays * SessionFact.WHOLE_DAY;
    }
}
