package io.github.balint4j.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what a group's frame plans with itself and with the list of sessions. */
final class PlanContradictions {
    private final GroupFrame frame;
    private final Known<Session> list;

    PlanContradictions(BalintGroup group) {
        this.frame = group.frame();
        this.list = group.sessions();
    }

    List<Contradiction> ofTheFrame() {
        List<Contradiction> found = new ArrayList<>();
        meetings().ifPresent(found::add);
        sessions().ifPresent(found::add);
        AmountInAll.contradiction(frame, list, "/frame").ifPresent(found::add);
        return found;
    }

    // A meeting that was cancelled may be one of those that were counted, or have been replaced.
    private Optional<Contradiction> meetings() {
        if (frame.meetings().isEmpty() || list.isAbsent()) {
            return Optional.empty();
        }
        CountRange stated = frame.meetings().get();
        int listed = list.items().size();
        int surely = (int) list.items().stream()
                .filter(session -> !session.state().mayBe(SessionState.CANCELLED))
                .count();
        boolean tooMany = stated.max().isPresent() && surely > stated.max().getAsInt();
        boolean tooFew = list.isComplete() && listed < stated.min();
        if (!tooMany && !tooFew) {
            return Optional.empty();
        }
        String all = list.isComplete() ? "the complete list of sessions has " : "the list of sessions has at least ";
        return Optional.of(new Contradiction(
                Contradiction.Code.MEETINGS_DIFFER,
                "/frame/meetings",
                ForeignText.number(stated) + " meetings are stated, but " + all + (tooMany ? surely : listed)
                        + ": correct one of them" + (tooFew ? ", or mark the list as incomplete" : "")));
    }

    // Where a meeting says for itself how many sessions it holds, the frame's number is not that of all.
    private Optional<Contradiction> sessions() {
        Optional<CountRange> meetings = frame.meetings().filter(CountRange::isExact);
        Optional<CountRange> sessions = frame.sessions().filter(CountRange::isExact);
        if (meetings.isEmpty()
                || sessions.isEmpty()
                || frame.sessionsPerMeeting().value().isEmpty()
                || list.items().stream().anyMatch(session -> !session.sessions().isUsual())) {
            return Optional.empty();
        }
        BigDecimal each = frame.sessionsPerMeeting().value().get();
        BigDecimal product = each.multiply(BigDecimal.valueOf(meetings.get().min()));
        if (product.compareTo(BigDecimal.valueOf(sessions.get().min())) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Contradiction(
                Contradiction.Code.SESSIONS_DIFFER,
                "/frame/sessions",
                ForeignText.number(sessions.get()) + " sessions are stated in all, but "
                        + ForeignText.number(meetings.get()) + " meetings with " + each.toPlainString()
                        + " each make "
                        + ForeignText.number(product.stripTrailingZeros().toPlainString())
                        + ": correct one of the three, or leave out what is not certain"));
    }

    /** That the session surely lies outside the span of the frame. */
    Optional<Contradiction> ofSession(Session session, int index) {
        if (frame.span().isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> known = session.date().map(PartialDate::of).or(session::partialDate);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        PartialDate date = known.get();
        DateSpan span = frame.span().get();
        Optional<String> before = span.from()
                .filter(date::isSurelyBefore)
                .map(first -> " lies before the span of the frame (from " + first + ")");
        Optional<String> after = span.until()
                .filter(last -> last.isSurelyBefore(date))
                .map(last -> " lies after the span of the frame (until " + last + ")");
        return before.or(() -> after)
                .map(where -> new Contradiction(
                        Contradiction.Code.OUTSIDE_SPAN, "/sessions/" + index, date + where + ": correct one of them"));
    }
}
