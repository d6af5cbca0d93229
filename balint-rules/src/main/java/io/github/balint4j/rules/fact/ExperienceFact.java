package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Approval;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of a logbook as a fact. It reads the entry when asked and copies nothing: there may be thousands of them. */
final class ExperienceFact extends Fact {
    private static final List<String> LED_ALONE = List.of(Codes.of(GroupRole.LEADER));
    private static final List<String> CO_LED = List.of(Codes.of(GroupRole.CO_LEADER));
    private static final List<String> LED = List.of(Codes.of(GroupRole.LEADER), Codes.of(GroupRole.CO_LEADER));
    private static final List<String> ON_LEADING = List.of("leading");

    private final DataPath path;
    private final FactKind kind;
    private final Experience entry;
    private final long asOf;
    private final long knownOn;
    private final Days days;
    private final boolean isOne;
    private final @Nullable List<String> leaders;
    private final @Nullable List<String> supervisors;

    ExperienceFact(DataPath path, FactKind kind, Experience entry, long asOf, long knownOn) {
        this(path, kind, entry, asOf, knownOn, false);
    }

    private ExperienceFact(DataPath path, FactKind kind, Experience entry, long asOf, long knownOn, boolean isOne) {
        this.isOne = isOne;
        this.path = path;
        this.kind = kind;
        this.entry = entry;
        this.asOf = asOf;
        this.knownOn = knownOn;
        this.days = days(kind, entry);
        this.leaders = all(entry.leaders());
        this.supervisors = all(entry.supervisors());
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
    DataPath at() {
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
    public @Nullable List<String> values(Attribute attribute) {
        // An entry has room for more than its kind has attributes: what is not of the kind is not seen.
        if (!attribute.belongsTo(kind)) {
            return null;
        }
        return switch (attribute) {
            case KIND -> Codes.list(kind);
            case STATE -> state();
            case RECORDED -> recorded();
            case ATTENDANCE -> entry.presence().value().map(Codes::list).orElse(null);
            case ROLE -> role(entry);
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
            case LEADER -> leaders;
            case SUPERVISOR -> supervisors;
            case PROOF -> all(entry.proof());
            case APPROVED_BY -> all(entry.approvals().map(Approval::by));
            case APPROVED_BEFOREHAND_BY -> beforehand();
            default -> null;
        };
    }

    // Somebody who leads beside the person makes it co-led, whatever the role is called.
    private static @Nullable List<String> role(Experience entry) {
        if (!leads(entry)) {
            return entry.role().map(Codes::list).orElse(null);
        }
        boolean together = !entry.leaders().items().isEmpty();
        return together ? CO_LED : entry.leaders().isComplete() ? LED_ALONE : null;
    }

    private static boolean leads(Experience entry) {
        return entry.role().orElse(null) == GroupRole.LEADER;
    }

    @Override
    public @Nullable List<String> possible(Attribute attribute) {
        boolean leads = attribute == Attribute.ROLE && leads(entry);
        return leads && kind == FactKind.SESSION && values(attribute) == null ? LED : super.possible(attribute);
    }

    // Among leaders, supervision of which nothing else is said is on leading.
    @Override
    public @Nullable List<String> asRead(Attribute attribute) {
        boolean unsaid = attribute == Attribute.PURPOSE
                && kind == FactKind.SUPERVISION
                && entry.purpose().isEmpty();
        return unsaid ? ON_LEADING : values(attribute);
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
            } else if (Days.earliest(approval.on(), Days.BEGINNING)
                    < (isSummed() ? days.untilHigh() : days.fromHigh())) {
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
        return entry.state().is(SessionState.HELD) && done() <= asOf ? Codes.list(SessionState.HELD) : null;
    }

    // Practice is under way from its first day; anything else was done when it had ended. What says nothing of its days
    // was on
    // record, and so had been held, on the day of the document.
    private long done() {
        boolean undated = days.fromLow() == Days.BEGINNING && days.untilHigh() == Days.END;
        return undated ? knownOn : kind == FactKind.PRACTICE ? days.fromHigh() : days.untilHigh();
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
            case ENTRIES -> entries();
            case EVENTS -> entry.event().isPresent() ? Amount.ONE : entries();
            case MEETINGS -> isOneDay() ? Amount.ONE : entries();
            case MINUTES -> minutes();
            case LENGTH -> length();
            case SESSIONS -> sessions();
            case PERIOD -> daysOfEntry();
            case CASES -> entry.cases().isPresent() ? Amount.of(entry.cases().getAsInt()) : Amount.UNKNOWN;
            case PRESENT -> entry.present().map(Amount::of).orElse(Amount.UNKNOWN);
            case MEMBERS -> entry.members().map(Amount::of).orElse(Amount.UNKNOWN);
            default -> Amount.UNKNOWN;
        };
    }

    @Override
    public Amount asRead(Dimension dimension) {
        return switch (dimension) {
            case PRESENT -> entry.present().map(ExperienceFact::read).orElse(Amount.UNKNOWN);
            case MEMBERS -> entry.members().map(ExperienceFact::read).orElse(Amount.UNKNOWN);
            case SESSIONS ->
                entry.aboutSessions().isPresent()
                        ? read(CountRange.about(entry.aboutSessions().getAsInt()))
                                .times(Amount.SESSION)
                        : sessions();
            case MINUTES -> entry.minutes().isUsual() ? aboutMinutes().orElseGet(this::minutes) : minutes();
            case LENGTH ->
                isSummed() ? length() : aboutMinutes().flatMap(this::each).orElseGet(this::length);
            default -> amount(dimension);
        };
    }

    private static Amount read(CountRange count) {
        return Amount.of(count.asRead());
    }

    // No more than its days have room for.
    private Optional<Amount> aboutMinutes() {
        long most = all().high();
        return entry.aboutDuration()
                .map(time -> read(CountRange.about(Math.toIntExact(time.toMinutes()))))
                .filter(time -> time.high() <= most);
    }

    private Optional<Amount> each(Amount altogether) {
        Amount sessions = sessions();
        return Optional.of(sessions)
                .filter(Amount::isExact)
                .map(number -> new Amount(
                        altogether.low() * Amount.SESSION / number.low(),
                        Math.min(SessionFact.WHOLE_DAY, altogether.high() * Amount.SESSION / number.low())))
                .filter(one -> one.low() <= one.high());
    }

    @Override
    public boolean isAbout(Dimension dimension) {
        return switch (dimension) {
            case PRESENT, MEMBERS -> !asRead(dimension).equals(amount(dimension));
            case SESSIONS -> entry.aboutSessions().isPresent();
            case MINUTES, LENGTH -> entry.aboutDuration().isPresent();
            default -> false;
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
        if (entry.minutes().value().isPresent()) {
            return Amount.of(entry.minutes().value().get());
        }
        if (entry.minutes().isUnknown()) {
            return new Amount(0, all().high(), true);
        }
        return all();
    }

    private Amount all() {
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

    // A course over several days that says nothing of sessions is taken for one activity of these days.
    @Override
    public Fact asOne() {
        return entry.sessions().value().isEmpty() && isSummed()
                ? new ExperienceFact(path, kind, entry, asOf, knownOn, true)
                : this;
    }

    // What has sessions may be one activity for each of them. Practice goes on, and is one.
    private Amount entries() {
        if (kind == FactKind.PRACTICE || isOne) {
            return Amount.ONE;
        }
        long most = Amount.wholeSessions(sessions().high());
        return most == 1 ? Amount.ONE : new Amount(1, most);
    }

    // Half a session of 45 minutes is one of 90; of several, each may be as long as what the others leave.
    private Amount length() {
        if (entry.duration().isEmpty()) {
            return Amount.upTo(SessionFact.WHOLE_DAY);
        }
        long altogether = entry.duration().get().toMinutes();
        Amount sessions = sessions();
        if (!isSummed() && sessions.isExact()) {
            return Amount.of(altogether * Amount.SESSION / sessions.low());
        }
        long others = entries().high() - 1;
        boolean mayBeNothing = others >= altogether / SessionFact.WHOLE_DAY + 1;
        long least = mayBeNothing ? 0 : Math.max(0, altogether - others * SessionFact.WHOLE_DAY);
        return new Amount(least, Math.min(altogether, SessionFact.WHOLE_DAY));
    }

    @Override
    public Amount size(Dimension dimension) {
        if (!isSummed()) {
            return amount(dimension);
        }
        return switch (dimension) {
            case ENTRIES, EVENTS, MEETINGS -> Amount.ONE;
            case MINUTES ->
                entry.minutes().isUsual() ? length() : new Amount(0, minutes().high(), true);
            case SESSIONS -> new Amount(0, sessions().high());
            case PERIOD -> new Amount(1, daysOfEntry().high());
            case CASES -> new Amount(0, amount(dimension).high());
            default -> amount(dimension);
        };
    }

    @Override
    public List<Remedy.Supply> supplies(Datum.Kind datumKind, String datum) {
        return switch (datum) {
            case "date", "until", "day", "week", "month", "year" -> dates(datumKind, datum);
            case "minutes", "sessions", "days" ->
                isSummed() && (!datum.equals("minutes") || entry.duration().isPresent())
                        ? parts()
                        : super.supplies(datumKind, datum);
            case "role" -> super.supplies(datumKind, entry.role().isPresent() ? "leader" : datum);
            default -> super.supplies(datumKind, datum);
        };
    }

    // Beside a first and a last day there is no room for a date.
    private List<Remedy.Supply> dates(Datum.Kind datumKind, String datum) {
        if (entry.since().isEmpty() && entry.until().isUsual()) {
            return super.supplies(datumKind, datum);
        }
        if (isSummed()) {
            return parts();
        }
        List<Remedy.Supply> supplies = new ArrayList<>();
        if (days.fromLow() != days.fromHigh()) {
            supplies.add(new Remedy.Supply(datumKind, "from", path()));
        }
        if (days.untilLow() != days.untilHigh()) {
            supplies.add(new Remedy.Supply(datumKind, "until", path()));
        }
        return supplies.isEmpty() ? parts() : supplies;
    }

    private List<Remedy.Supply> parts() {
        return List.of(new Remedy.Supply(Datum.Kind.PARTS, "sessions", path()));
    }

    @Override
    public Known.State people(Party party, Collection<Person> into) {
        return Known.State.ABSENT;
    }
}
