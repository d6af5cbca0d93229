package io.github.balint4j.rules.fact;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.outcome.Measure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the frame says of every session that does not say otherwise, of those too that nobody recorded.
 *
 * @param mode how people meet; empty when not said
 * @param length how long a session lasts
 * @param sessions how many sessions a meeting holds
 */
record FrameAnswers(Optional<Mode> mode, Amount length, Amount sessions) {
    private static final Amount ONE = Amount.of(Amount.SESSION);
    private static final Amount ANY_LENGTH = Amount.upTo(SessionFact.WHOLE_DAY);

    /** What the frame of a group says, and its list of sessions. */
    static FrameAnswers of(GroupFrame frame, Known<Session> list) {
        Amount length = frame.length()
                .map(range -> new Amount(range.min().toMinutes(), range.max().toMinutes()))
                .orElse(ANY_LENGTH);
        Given<BigDecimal> each = frame.sessionsPerMeeting();
        Amount sessions = each.isUsual()
                ? isOneEach(frame, list) ? ONE : FrameView.ANY_SESSIONS
                : each.value()
                        .map(number -> Amount.of(FrameView.sessions(number)))
                        .orElse(FrameView.ANY_SESSIONS);
        return new FrameAnswers(frame.mode(), length, sessions);
    }

    /** What is known where the frame does not answer. */
    static FrameAnswers none(GroupFrame frame) {
        return new FrameAnswers(
                Optional.empty(), ANY_LENGTH, frame.sessionsPerMeeting().isUsual() ? ONE : FrameView.ANY_SESSIONS);
    }

    // That a meeting holds one session goes without saying, as long as the sessions that are stated in all do not say
    // otherwise.
    private static boolean isOneEach(GroupFrame frame, Known<Session> list) {
        if (frame.sessions().isEmpty()) {
            return true;
        }
        CountRange total = frame.sessions().get();
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
        PlainFact fact = new PlainFact(Path.of(path), FactKind.SESSION, "", "", Days.UNKNOWN)
                .with(Dimension.LENGTH, length)
                .with(Dimension.SESSIONS, sessions)
                .with(Dimension.MINUTES, altogether(length, sessions));
        return mode.<Fact>map(said -> fact.with(Facet.MODE, Codes.list(said))).orElse(fact);
    }

    /** Two and a half sessions of 90 minutes are 225 minutes; no meeting is longer than its day. */
    static Amount altogether(Amount length, Amount sessions) {
        long low = length.low() * sessions.low() / Amount.SESSION;
        long high = length.high() * sessions.high() / Amount.SESSION;
        return new Amount(
                Math.min(SessionFact.WHOLE_DAY, low),
                Math.min(SessionFact.WHOLE_DAY, high),
                length.limited() || sessions.limited());
    }
}
