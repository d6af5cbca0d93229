package io.github.balint4j.rules.fact;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A session as a fact. It reads the session when asked and copies nothing: there may be thousands of them. */
final class SessionFact extends Fact {
    /** No meeting is longer than its day, in minutes. */
    static final long WHOLE_DAY = 24 * 60;

    /**
     * What all sessions of a group share.
     *
     * @param group the group
     * @param path where they stand
     * @param asOf the day of the assessment
     * @param roles who was a member and who led
     * @param knownOn the day on which the group was on record
     * @param answers what the frame says of a session that does not say otherwise
     */
    record Agreed(BalintGroup group, String path, LocalDate asOf, Roles roles, long knownOn, FrameAnswers answers) {}

    private final Agreed agreed;
    private final Session session;
    private final int index;
    private final Days days;
    private @Nullable Meeting meeting;

    /** How long a meeting is of which it is one session, and how many that holds. */
    private record Meeting(Amount minutes, Amount sessions) {}

    SessionFact(Agreed agreed, Session session, int index) {
        this.agreed = agreed;
        this.session = session;
        this.index = index;
        this.days = days(session);
    }

    private static Days days(Session session) {
        if (session.isBlock()) {
            return Days.of(session.since(), session.until());
        }
        Optional<LocalDate> date = session.date();
        return date.isPresent()
                ? Days.on(date.get())
                : session.partialDate().map(Days::on).orElse(Days.UNKNOWN);
    }

    @Override
    DataPath at() {
        return new DataPath(agreed.path(), index);
    }

    @Override
    public FactKind kind() {
        return FactKind.SESSION;
    }

    @Override
    public String role() {
        return "";
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public Days days() {
        return days;
    }

    @Override
    public @Nullable List<String> values(Attribute attribute) {
        return switch (attribute) {
            case KIND -> Codes.list(FactKind.SESSION);
            case STATE -> state();
            case RECORDED -> recorded();
            case MODE -> mode();
            case LEADER -> people().leading().orElse(null);
            default -> null;
        };
    }

    // A session after the as-of date is planned whatever was recorded; one before it, recorded as planned, is unknown.
    private @Nullable List<String> state() {
        Given<SessionState> recorded = session.state();
        if (recorded.is(SessionState.CANCELLED)) {
            return Codes.list(SessionState.CANCELLED);
        }
        if (days.fromLow() > agreed.asOf().toEpochDay() && !recorded.isUnknown()) {
            return Codes.list(SessionState.PLANNED);
        }
        // Held on a day that nobody gave: on record by the day of the document, and so not after it.
        long over = Math.min(days.untilHigh(), Math.max(days.untilLow(), agreed.knownOn()));
        boolean heldByNow = over <= agreed.asOf().toEpochDay();
        return recorded.is(SessionState.HELD) && heldByNow ? Codes.list(SessionState.HELD) : null;
    }

    // Of a day that may lie before or after the as-of date no more is known than of none.
    private @Nullable List<String> recorded() {
        long asOf = agreed.asOf().toEpochDay();
        Optional<SessionState> state = session.state().value();
        boolean sideKnown = days.fromLow() > asOf || days.untilHigh() <= asOf;
        boolean known = state.isPresent() && (sideKnown || state.get() != SessionState.PLANNED);
        return known ? Codes.list(state.get()) : null;
    }

    private @Nullable List<String> mode() {
        Optional<Mode> mode = session.mode().isUsual()
                ? agreed.answers().mode()
                : session.mode().value();
        return mode.isPresent() ? Codes.list(mode.get()) : null;
    }

    @Override
    public Amount amount(Dimension dimension) {
        return switch (dimension) {
            case ENTRIES, EVENTS, MEETINGS -> meetings();
            case PERIOD -> mostDays() == 1 ? Amount.ONE : new Amount(1, mostDays());
            case LENGTH -> length();
            case SESSIONS -> sessions();
            case MINUTES -> FrameAnswers.altogether(length(), sessions(), mostDays());
            case CASES -> count(Party.PRESENTER);
            case PRESENT -> present(session.present());
            default -> Amount.UNKNOWN;
        };
    }

    @Override
    public Amount asRead(Dimension dimension) {
        return switch (dimension) {
            case PRESENT -> present(session.present().map(CountRange::asRead));
            case LENGTH -> lengthAsRead();
            case MINUTES -> FrameAnswers.altogether(lengthAsRead(), sessions(), mostDays());
            default -> amount(dimension);
        };
    }

    @Override
    public boolean isAbout(Dimension dimension) {
        return switch (dimension) {
            case PRESENT ->
                session.present().filter(count -> count.about().isPresent()).isPresent();
            case LENGTH, MINUTES -> !lengthAsRead().equals(length());
            default -> false;
        };
    }

    private Amount lengthAsRead() {
        return session.length().isUsual() ? agreed.answers().lengthAsRead() : length();
    }

    // As many as are listed at the least; of a list with gaps, what is stated tells how many.
    private Amount present(Optional<CountRange> stated) {
        Amount listed = count(Party.PRESENT);
        if (listed.isExact() || stated.isEmpty()) {
            return listed;
        }
        Amount counted = Amount.of(stated.get());
        long low = Math.max(listed.low(), counted.low());
        return new Amount(low, Math.max(low, counted.high()));
    }

    @Override
    public Amount size(Dimension dimension) {
        if (isSummed()) {
            return sizeOfOne(dimension);
        }
        return meeting != null && dimension == Dimension.MINUTES
                ? meeting.minutes()
                : meeting != null && dimension == Dimension.SESSIONS ? meeting.sessions() : amount(dimension);
    }

    /** On how many days it may have been at the most. */
    private long mostDays() {
        if (!session.isBlock()) {
            return 1;
        }
        boolean bounded = days.fromLow() != Days.BEGINNING && days.untilHigh() != Days.END;
        return bounded ? days.untilHigh() - days.fromLow() + 1 : Measure.NO_BOUND;
    }

    // A block is a meeting on each of its days at the most; no day has less than a session.
    private Amount meetings() {
        long most = mostDays();
        return most == 1
                ? Amount.ONE
                : new Amount(1, Math.min(most, Amount.wholeSessions(sessions().high())));
    }

    /** It is one of the sessions of a meeting that is so long and holds so many. */
    void joins(Amount minutes, Amount sessions) {
        meeting = new Meeting(minutes, sessions);
    }

    /** The time of its day at which it begins, in nanoseconds; empty when not known. */
    OptionalLong beginsAt() {
        return session.startsAt()
                .map(time -> OptionalLong.of(time.toNanoOfDay()))
                .orElse(OptionalLong.empty());
    }

    /** Whether both were held, planned or cancelled, and people met in the same way. */
    boolean isHeldLike(SessionFact other) {
        return session.state().equals(other.session.state()) && Objects.equals(mode(), other.mode());
    }

    @Override
    public boolean isMeeting() {
        return true;
    }

    // What there was on one of the days of a block.
    private Amount sizeOfOne(Dimension dimension) {
        return switch (dimension) {
            case ENTRIES, EVENTS, MEETINGS, PERIOD -> Amount.ONE;
            case MINUTES -> new Amount(0, Math.min(WHOLE_DAY, amount(dimension).high()), true);
            case SESSIONS, CASES, PRESENT -> new Amount(0, amount(dimension).high());
            default -> amount(dimension);
        };
    }

    private Amount length() {
        Given<Duration> own = session.length();
        return own.isUsual()
                ? agreed.answers().length()
                : own.value().map(length -> Amount.of(length.toMinutes())).orElse(Amount.upTo(WHOLE_DAY));
    }

    private Amount sessions() {
        Given<BigDecimal> own = session.sessions();
        if (own.isUsual() && session.isBlock()) {
            return agreed.answers().ofBlock(mostDays());
        }
        return own.isUsual()
                ? agreed.answers().sessions()
                : own.value()
                        .map(number -> Amount.of(FrameView.sessions(number)))
                        .orElse(FrameView.ANY_SESSIONS);
    }

    @Override
    public Amount inWhole(Dimension dimension, long grain) {
        if (dimension != Dimension.MINUTES) {
            return super.inWhole(dimension, grain);
        }
        Amount length = length();
        Amount sessions = sessions();
        long room = FrameAnswers.room(mostDays()) / grain * grain;
        return new Amount(
                Math.min(inWhole(length.low(), sessions.low(), grain), room),
                sessions.high() == Measure.NO_BOUND
                        ? Measure.NO_BOUND
                        : Math.min(inWhole(length.high(), sessions.high(), grain), room),
                length.limited() || sessions.limited());
    }

    // Of a meeting, each session is as long as it says; a half one is half as long.
    private static long inWhole(long length, long sessions, long grain) {
        long whole = sessions / Amount.SESSION * (length / grain * grain);
        long part = length * (sessions % Amount.SESSION) / Amount.SESSION / grain * grain;
        return whole + part;
    }

    private Amount count(Party party) {
        List<Person> people = new ArrayList<>();
        Known.State state = people(party, people);
        return state == Known.State.COMPLETE ? Amount.of(people.size()) : Amount.atLeast(people.size());
    }

    @Override
    public Known.State people(Party party, Collection<Person> into) {
        return switch (party) {
            case PRESENTER -> SessionPeople.presenters(agreed.roles(), session, into);
            case TURN -> SessionPeople.turns(agreed.roles(), session, days, into);
            case PRESENT -> SessionPeople.present(agreed.roles(), session, days, into);
        };
    }

    private SessionPeople people() {
        return new SessionPeople(agreed, session, days, at());
    }

    private List<Remedy.Supply> ofBlock(Datum.Kind kind, String datum) {
        boolean ofMinutes = datum.equals("minutes");
        if (!ofMinutes && !datum.equals("sessions")) {
            return ends(kind);
        }
        boolean said = (ofMinutes ? length() : sessions()).isExact();
        if (!said || !sessions().isExact()) {
            return super.supplies(kind, said ? "sessions" : datum);
        }
        return parts();
    }

    @Override
    public List<Remedy.Supply> supplies(Datum.Kind kind, String datum) {
        if (session.isBlock() && datum.matches("date|until|day|week|month|year|minutes|meetings|events|sessions")) {
            return ofBlock(kind, datum);
        }
        return switch (datum) {
            case "leader" -> people().suppliesOfLeading();
            case "standing" -> people().suppliesOfStanding();
            case "present" -> people().suppliesOfPresent();
            case "turns" -> people().suppliesOfTurns();
            // Of a known length, only the number of sessions leaves open how long it was altogether.
            case "minutes" -> super.supplies(kind, length().isExact() ? "sessions" : datum);
            default -> super.supplies(kind, datum);
        };
    }
}
