package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Approval;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.outcome.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of a logbook as a fact. It reads the entry when asked and copies nothing: there may be thousands of them. */
final class ExperienceFact extends Fact {
    private static final List<String> ON_LEADING = List.of("leading");

    private final Path path;
    private final FactKind kind;
    private final Experience entry;
    private final long asOf;
    private final long knownOn;
    private final Days days;

    ExperienceFact(Path path, FactKind kind, Experience entry, long asOf, long knownOn) {
        this.path = path;
        this.kind = kind;
        this.entry = entry;
        this.asOf = asOf;
        this.knownOn = knownOn;
        this.days = days(kind, entry);
    }

    // Practice that names no end goes on; of another activity the end is then not known.
    private static Days days(FactKind kind, Experience entry) {
        if (entry.date().isPresent()) {
            return Days.on(entry.date().get());
        }
        boolean goesOn = kind == FactKind.PRACTICE
                && entry.until().isUsual()
                && entry.since().isPresent();
        if (entry.since().isEmpty() && entry.until().value().isEmpty() && !goesOn) {
            return Days.UNKNOWN;
        }
        long fromLow = Days.earliest(entry.since(), Days.BEGINNING);
        long untilHigh = Days.latest(entry.until().value(), Days.END);
        long fromHigh = Math.min(Days.latest(entry.since(), Days.END), untilHigh);
        long untilLow = goesOn
                ? Days.END
                : Math.max(fromLow, Days.earliest(entry.until().value(), Days.BEGINNING));
        return new Days(fromLow, fromHigh, untilLow, untilHigh);
    }

    @Override
    Path at() {
        return path;
    }

    @Override
    public FactKind kind() {
        return kind;
    }

    @Override
    public String role() {
        return "";
    }

    @Override
    public String name() {
        return entry.code().orElse("");
    }

    @Override
    public Days days() {
        return days;
    }

    @Override
    public @Nullable List<String> values(Facet facet) {
        // An entry has room for more than its kind has facets: what is not of the kind is not seen.
        if (!facet.belongsTo(kind)) {
            return null;
        }
        return switch (facet) {
            case KIND -> Codes.list(kind);
            case STATE -> state();
            case RECORDED -> recorded();
            case ATTENDANCE -> one(entry.presence().value().map(Codes::of));
            case ROLE -> one(entry.role().map(Codes::of));
            case CODE -> one(entry.code());
            case MODE -> entry.mode().map(Codes::list).orElse(null);
            case FORMAT -> one(entry.format());
            case GROUP -> one(entry.group().map(Object::toString));
            case GROUP_KIND -> one(entry.groupKind().value());
            case EVENT -> one(entry.event());
            case OCCASION -> occasion();
            case SETTING -> one(entry.setting());
            case METHOD -> one(entry.method());
            case PURPOSE -> one(entry.purpose());
            case ORGANISER -> one(entry.organiser().map(Object::toString));
            case LEADER -> all(entry.leaders());
            case SUPERVISOR -> all(entry.supervisors());
            case PROOF -> all(entry.proof());
            case APPROVED_BY -> all(entry.approvals().map(Approval::by));
            case APPROVED_BEFOREHAND_BY -> beforehand();
            default -> null;
        };
    }

    // Among leaders, supervision of which nothing else is said is on leading.
    @Override
    public @Nullable List<String> asRead(Facet facet) {
        boolean unsaid = facet == Facet.PURPOSE
                && kind == FactKind.SUPERVISION
                && entry.purpose().isEmpty();
        return unsaid ? ON_LEADING : values(facet);
    }

    private static @Nullable List<String> one(Optional<String> value) {
        return value.isPresent() ? List.of(value.get()) : null;
    }

    private static @Nullable List<String> all(Known<?> values) {
        return values.isComplete()
                ? values.items().stream().map(Object::toString).toList()
                : null;
    }

    private @Nullable List<String> occasion() {
        boolean ordinary = entry.group().isPresent() && entry.event().isEmpty();
        return one(entry.occasion()
                .or(ordinary ? Given.of("group") : Given.unknown())
                .value());
    }

    private @Nullable List<String> beforehand() {
        if (!entry.approvals().isComplete()) {
            return null;
        }
        List<String> bodies = new ArrayList<>();
        for (Approval approval : entry.approvals().items()) {
            if (Days.latest(approval.on(), Days.END) < days.fromLow()) {
                bodies.add(approval.by().value());
            } else if (Days.earliest(approval.on(), Days.BEGINNING) < days.fromHigh()) {
                return null;
            }
        }
        return bodies;
    }

    // What lies after the as-of date is planned whatever was recorded; what lies before it, recorded as planned, is
    // unknown.
    private @Nullable List<String> state() {
        if (entry.state().is(SessionState.CANCELLED)) {
            return Codes.list(SessionState.CANCELLED);
        }
        if (days.fromLow() > asOf && !entry.state().isUnknown()) {
            return Codes.list(SessionState.PLANNED);
        }
        // Practice is under way from its first day; anything else was done when it had ended.
        long done = kind == FactKind.PRACTICE ? days.fromHigh() : days.untilHigh();
        boolean ends = kind == FactKind.PRACTICE || days.untilLow() <= asOf;
        return entry.state().is(SessionState.HELD) && ends && Math.min(done, knownOn) <= asOf
                ? Codes.list(SessionState.HELD)
                : null;
    }

    // Of a day that may lie before or after the as-of date no more is known than of none.
    private @Nullable List<String> recorded() {
        boolean sideKnown = days.fromLow() > asOf || days.untilHigh() <= asOf;
        return sideKnown || !entry.state().is(SessionState.PLANNED)
                ? entry.state().value().map(Codes::list).orElse(null)
                : null;
    }

    @Override
    public Amount amount(Dimension dimension) {
        return switch (dimension) {
            case ENTRIES, EVENTS -> Amount.ONE;
            case MEETINGS -> isOneDay() ? Amount.ONE : Amount.atLeast(1);
            case MINUTES -> minutes();
            case LENGTH -> length();
            case SESSIONS -> sessions();
            case PERIOD -> daysOfEntry();
            case CASES -> entry.cases().isPresent() ? Amount.of(entry.cases().getAsInt()) : Amount.UNKNOWN;
            case PRESENT ->
                entry.present().isPresent() ? Amount.of(entry.present().getAsInt()) : Amount.UNKNOWN;
            case MEMBERS ->
                entry.members()
                        .map(range -> new Amount(
                                range.min(),
                                range.max().isPresent() ? range.max().getAsInt() : Measure.NO_BOUND))
                        .orElse(Amount.UNKNOWN);
            default -> Amount.UNKNOWN;
        };
    }

    // An entry that says nothing of several days is of one, known or not.
    private boolean isOneDay() {
        boolean severalDays = entry.since().isPresent() || !entry.until().isUsual();
        return !severalDays || days.fromLow() == days.untilHigh();
    }

    private Amount daysOfEntry() {
        if (isOneDay()) {
            return Amount.ONE;
        }
        boolean bounded = days.fromLow() != Days.BEGINNING && days.untilHigh() != Days.END;
        long most = bounded ? days.untilHigh() - days.fromLow() + 1 : Measure.NO_BOUND;
        boolean inside = days.fromHigh() != Days.END && days.untilLow() != Days.BEGINNING;
        long least = inside ? Math.max(1, days.untilLow() - days.fromHigh() + 1) : 1;
        return new Amount(Math.min(least, most), most);
    }

    private Amount minutes() {
        if (entry.duration().isPresent()) {
            return Amount.of(entry.duration().get().toMinutes());
        }
        long most = daysOfEntry().high();
        return Amount.upTo(most == Measure.NO_BOUND ? most : most * SessionFact.WHOLE_DAY);
    }

    private Amount sessions() {
        if (entry.sessions().value().isPresent()) {
            return Amount.of(FrameView.sessions(entry.sessions().value().get()));
        }
        return isOneDay() && entry.sessions().isUsual() ? Amount.of(100) : Amount.UNKNOWN;
    }

    // Three sessions that lasted 200 minutes altogether lasted 66 to 67 minutes each, in whole minutes.
    private Amount length() {
        Amount sessions = sessions();
        if (entry.duration().isEmpty() || !sessions.isExact()) {
            return Amount.upTo(SessionFact.WHOLE_DAY);
        }
        long altogether = entry.duration().get().toMinutes() * 100;
        return new Amount(altogether / sessions.low(), (altogether + sessions.low() - 1) / sessions.low());
    }

    @Override
    public Known.State people(Party party, Collection<String> into) {
        return Known.State.ABSENT;
    }
}
