package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Approval;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of a logbook as a fact. It reads the entry when asked and copies nothing: there may be thousands of them. */
final class ExperienceFact extends ExperienceAmounts {
    private static final List<String> LED_ALONE = List.of(Codes.of(GroupRole.LEADER));
    private static final List<String> CO_LED = List.of(Codes.of(GroupRole.CO_LEADER));
    private static final List<String> LED = List.of(Codes.of(GroupRole.LEADER), Codes.of(GroupRole.CO_LEADER));
    private static final List<String> ON_LEADING = List.of("leading");
    private static final int ATTRIBUTES = Attribute.values().length;
    // Stands where a value was asked for and is not known; compared by identity, and never given out.
    private static final List<String> UNKNOWN = List.of("not known");

    private final DataPath path;
    private final long asOf;
    private final long knownOn;
    // By attribute, once they have been asked for; what is not known is marked. Several threads may ask.
    private final List<String>[] values = lists();

    ExperienceFact(DataPath path, FactKind kind, Experience entry, long asOf, long knownOn) {
        this(path, kind, entry, asOf, knownOn, false);
    }

    private ExperienceFact(DataPath path, FactKind kind, Experience entry, long asOf, long knownOn, boolean isOne) {
        super(kind, entry, days(kind, entry), isOne);
        this.path = path;
        this.asOf = asOf;
        this.knownOn = knownOn;
    }

    @SuppressWarnings("unchecked")
    private static List<String>[] lists() {
        return (List<String>[]) new List<?>[ATTRIBUTES];
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
        List<String> known = values[attribute.ordinal()];
        if (known == null) {
            List<String> worked = worked(attribute);
            known = worked == null ? UNKNOWN : worked;
            values[attribute.ordinal()] = known;
        }
        return known == UNKNOWN ? null : known;
    }

    private @Nullable List<String> worked(Attribute attribute) {
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
            case LEADER -> all(entry.leaders());
            case SUPERVISOR -> all(entry.supervisors());
            case PROOF -> all(entry.proof());
            case APPROVED_BY -> all(entry.approvals().map(Approval::by));
            case APPROVED_BEFOREHAND_BY -> beforehand();
            default -> null;
        };
    }

    // Somebody who leads beside the person makes it co-led, whatever the role is called.
    private static @Nullable List<String> role(Experience entry) {
        Optional<GroupRole> role = entry.role();
        if (role.isEmpty() || role.get() != GroupRole.LEADER) {
            return role.isEmpty() ? null : Codes.list(role.get());
        }
        boolean together = !entry.leaders().items().isEmpty();
        return together ? CO_LED : entry.leaders().isComplete() ? LED_ALONE : null;
    }

    @Override
    public @Nullable List<String> possible(Attribute attribute) {
        boolean open = attribute == Attribute.ROLE && kind == FactKind.SESSION && values(attribute) == null;
        return open && entry.role().isPresent() ? LED : super.possible(attribute);
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

    // A course over several days that says nothing of sessions is taken for one activity of these days.
    @Override
    public Fact asOne() {
        return entry.sessions().value().isEmpty() && isSummed()
                ? new ExperienceFact(path, kind, entry, asOf, knownOn, true)
                : this;
    }

    @Override
    public List<Remedy.Supply> supplies(Datum.Kind datumKind, String datum) {
        return switch (datum) {
            case "date", "until", "day", "week", "month", "year" -> dates(datumKind, datum);
            case "minutes", "sessions", "days" ->
                isSummed() && (!datum.equals("minutes") || entry.duration().isPresent())
                        ? parts()
                        : super.supplies(datumKind, datum);
            // Whether it is over hangs on its days, where it is said that it was held.
            case "state", "recorded" ->
                recorded() == null || (entry.state().is(SessionState.HELD) && done() > asOf)
                        ? dates(Datum.Kind.DATE, "date")
                        : super.supplies(datumKind, datum);
            // What somebody is who was named stands in the directory.
            case "standing" -> List.of(new Remedy.Supply(Datum.Kind.LIST, "directory", "/directory"));
            case "role" -> super.supplies(datumKind, entry.role().isPresent() ? "leader" : datum);
            default -> super.supplies(datumKind, datum);
        };
    }

    private List<Remedy.Supply> dates(Datum.Kind datumKind, String datum) {
        if (entry.since().isEmpty() && entry.until().isUsual()) {
            return super.supplies(datumKind, datum);
        }
        return isSummed() ? parts() : ends(datumKind);
    }

    @Override
    public Known.State people(Party party, Collection<Person> into) {
        return Known.State.ABSENT;
    }
}
