package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Known;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing on record, in the one shape that selectors and quantities read. An attribute that belongs to the kind and has no
 * value is unknown, and so is an amount.
 */
public abstract class Fact {
    Fact() {}

    /** Where it stands. */
    abstract DataPath at();

    /** Where it stands, as a JSON Pointer. */
    public final String path() {
        return at().toString();
    }

    /** Its kind. */
    public abstract FactKind kind();

    /** For a place: whose; else empty. */
    public abstract String role();

    /** The pseudonym, code or topic it is known by; empty when it has none. */
    public abstract String name();

    /** On which days it holds. */
    public abstract Days days();

    /** The values of the attribute; {@code null} when they are unknown or the kind has none. */
    public abstract @Nullable List<String> values(Attribute attribute);

    /** Those of its values of the attribute that are known, though it may have others. */
    public List<String> surely(Attribute attribute) {
        List<String> values = values(attribute);
        return values == null ? List.of() : values;
    }

    /** What its values of the attribute may be; {@code null} when they may be any. */
    public @Nullable List<String> possible(Attribute attribute) {
        return values(attribute);
    }

    /** Whether it may have this value of an attribute whose values are unknown. */
    public boolean mayHave(Attribute attribute, String value) {
        List<String> possible = possible(attribute);
        return possible == null || possible.contains(value);
    }

    /** Of the decision to credit something: how much. */
    public Optional<Credit> credit() {
        return Optional.empty();
    }

    /** Of what stands for the rest of a list: what is recorded not to be among it. */
    List<Fact> denied() {
        return List.of();
    }

    /** The values of the attribute, where it is unknown those that we read: of what is on record, and never of what may be. */
    public @Nullable List<String> asRead(Attribute attribute) {
        return values(attribute);
    }

    /** Whether something is read of it that nobody said. */
    public final boolean isRead(Attribute attribute) {
        return values(attribute) == null && asRead(attribute) != null;
    }

    /** The amount; unknown when not on record. */
    public abstract Amount amount(Dimension dimension);

    /** Where it lies by our reading; the amount itself, but for what is said to be about so much. */
    public Amount asRead(Dimension dimension) {
        return amount(dimension);
    }

    /** The {@linkplain #size size} by our reading. */
    public Amount sizeAsRead(Dimension dimension) {
        Amount size = size(dimension);
        return size.equals(amount(dimension)) ? asRead(dimension) : size;
    }

    /** Whether it is said to be about so much. */
    public boolean isAbout(Dimension dimension) {
        return false;
    }

    /** Whether it stands for people of whom it is not known whether there are any. */
    public boolean mayBeNobody() {
        return false;
    }

    /**
     * How large one of those is that it stands for: of an entry that sums up several, one of these; of sessions one right after the
     * other, their meeting.
     */
    public Amount size(Dimension dimension) {
        return amount(dimension);
    }

    /** The fact taken for one activity, where it lasted several days and says nothing of sessions. */
    public Fact asOne() {
        return this;
    }

    /** Whether it may stand for several activities of which only the sum is known: their days, lengths and parties are not. */
    public final boolean isSummed() {
        return kind().isActivity() && amount(Dimension.ENTRIES).high() > 1;
    }

    /** The amount, each session cut down to whole grains; of several of unknown lengths, whatever each of them lost. */
    public Amount inWhole(Dimension dimension, long grain) {
        Amount all = amount(dimension);
        Amount sessions = kind().isActivity() ? amount(Dimension.SESSIONS) : Amount.of(Amount.SESSION);
        return all.cutTo(grain, Amount.wholeSessions(sessions.high()));
    }

    /**
     * What would have to be written down, so that this datum of it is known.
     *
     * @param datum an attribute, the code of a unit, {@code date} or {@code until}
     */
    public List<Remedy.Supply> supplies(Datum.Kind kind, String datum) {
        return List.of(new Remedy.Supply(kind, Properties.of(this, datum), path()));
    }

    // Beside a first and a last day there is no room for a date; where both are known, only its days one by one tell
    // more.
    final List<Remedy.Supply> ends(Datum.Kind kind) {
        List<Remedy.Supply> supplies = new ArrayList<>(2);
        if (days().fromLow() != days().fromHigh()) {
            supplies.add(new Remedy.Supply(kind, "from", path()));
        }
        if (days().untilLow() != days().untilHigh()) {
            supplies.add(new Remedy.Supply(kind, "until", path()));
        }
        return supplies.isEmpty() ? parts() : supplies;
    }

    final List<Remedy.Supply> parts() {
        return List.of(new Remedy.Supply(Datum.Kind.PARTS, "sessions", path()));
    }

    /** Whether it is one meeting and no other fact the same: a group lists its meetings, a logbook may have two lines of one. */
    public boolean isMeeting() {
        return false;
    }

    /** Adds the people in this capacity and says how much is known of them: absent when nobody said. */
    public abstract Known.State people(Party party, Collection<Person> into);
}
