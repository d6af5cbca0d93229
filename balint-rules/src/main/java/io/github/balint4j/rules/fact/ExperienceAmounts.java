package io.github.balint4j.rules.fact;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Experience;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.outcome.Measure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much an entry of a logbook is, each amount worked out once. */
abstract class ExperienceAmounts extends Fact {
    private static final int DIMENSIONS = Dimension.values().length;

    final FactKind kind;
    final Experience entry;
    final Days days;
    private final boolean isOne;
    private final @Nullable Amount[] amounts = new Amount[DIMENSIONS];

    /** @param isOne whether what lasted several days is taken for one activity */
    ExperienceAmounts(FactKind kind, Experience entry, Days days, boolean isOne) {
        this.kind = kind;
        this.entry = entry;
        this.days = days;
        this.isOne = isOne;
    }

    // Several threads may work it out, with the same result.
    @Override
    public Amount amount(Dimension dimension) {
        Amount known = amounts[dimension.ordinal()];
        if (known == null) {
            known = worked(dimension);
            amounts[dimension.ordinal()] = known;
        }
        return known;
    }

    private Amount worked(Dimension dimension) {
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
            case PRESENT -> entry.present().map(ExperienceAmounts::read).orElse(Amount.UNKNOWN);
            case MEMBERS -> entry.members().map(ExperienceAmounts::read).orElse(Amount.UNKNOWN);
            case SESSIONS ->
                entry.aboutSessions().isPresent()
                        ? read(CountRange.about(entry.aboutSessions().getAsInt()))
                                .times(Amount.SESSION)
                        : amount(dimension);
            case MINUTES ->
                entry.minutes().isUsual() && entry.aboutDuration().isPresent()
                        ? aboutMinutes().orElseGet(() -> amount(dimension))
                        : amount(dimension);
            case LENGTH ->
                isSummed() || entry.aboutDuration().isEmpty()
                        ? amount(dimension)
                        : aboutMinutes().flatMap(this::each).orElseGet(() -> amount(dimension));
            default -> amount(dimension);
        };
    }

    private static Amount read(CountRange count) {
        return Amount.of(count.asRead());
    }

    // No more than its days have room for.
    private Optional<Amount> aboutMinutes() {
        if (entry.aboutDuration().isEmpty()) {
            return Optional.empty();
        }
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
}
