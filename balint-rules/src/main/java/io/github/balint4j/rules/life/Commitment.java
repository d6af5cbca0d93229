package io.github.balint4j.rules.life;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.Membership;
import io.github.balint4j.rules.wording.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a member agreed to, and what became of it by a day. The numbers are sessions, as the frame counts them.
 *
 * <pre>{@code
 * for (Commitment one : GroupLife.of(group).commitments(today)) {
 *     if (one.state() == Commitment.State.BROKEN) {
 *         System.out.println(one.message());
 *     }
 * }
 * }</pre>
 *
 * <p>Source: DK-1.
 *
 * @param membership whose, and for which stay
 * @param asOf the day; sessions of that day count as past
 * @param agreed to how many sessions they committed; empty where nothing is agreed or it is not known
 * @param attended how many they surely attended
 * @param mayHaveAttended how many they may have attended, at least {@code attended}; empty where nothing bounds them
 * @param stillPossible how many are planned for them after the day; empty where nothing bounds them, as the list of sessions has gaps
 */
public record Commitment(
        Membership membership,
        LocalDate asOf,
        OptionalInt agreed,
        BigDecimal attended,
        Optional<BigDecimal> mayHaveAttended,
        Optional<BigDecimal> stillPossible) {
    /** What became of a commitment. */
    public enum State {
        /** Nothing was agreed, or it is not known. */
        NOT_AGREED,
        /** It can still be kept, or may have been. */
        OPEN,
        /** They attended as many sessions as they agreed to. */
        KEPT,
        /** They surely cannot attend as many any more. */
        BROKEN
    }

    /** {@return what became of it} */
    public State state() {
        if (agreed.isEmpty()) {
            return State.NOT_AGREED;
        }
        BigDecimal needed = BigDecimal.valueOf(agreed.getAsInt());
        if (attended.compareTo(needed) >= 0) {
            return State.KEPT;
        }
        return mayHaveAttended
                .flatMap(past -> stillPossible.map(past::add))
                .filter(most -> most.compareTo(needed) < 0)
                .map(most -> State.BROKEN)
                .orElse(State.OPEN);
    }

    /** {@return what became of it, in one sentence, in English} */
    public String message() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return what became of it, in one sentence}
     *
     * @param locale whose language to take; where there is none of it, English
     */
    public String inWords(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Wording wording = Wording.in(Language.of(locale));
        return wording.counted(
                key(),
                agreed.isPresent() ? String.valueOf(agreed.getAsInt()) : "",
                "person",
                ForeignText.id(membership.person()),
                "agreed",
                agreed.isPresent() ? agreed.getAsInt() : 0,
                "attended",
                wording.figures(range(wording)),
                "possible",
                wording.figures(stillPossible.map(BigDecimal::toPlainString).orElse("")));
    }

    private String key() {
        return switch (state()) {
            case NOT_AGREED -> "life.commitment.not-agreed";
            case OPEN -> "life.commitment.open" + (stillPossible.isPresent() ? "" : ".unbounded");
            case KEPT -> "life.event.commitment-kept";
            case BROKEN -> "life.event.commitment-broken";
        };
    }

    private String range(Wording wording) {
        String least = attended.toPlainString();
        return mayHaveAttended
                .map(most -> most.compareTo(attended) > 0
                        ? wording.text("bound.between", "min", least, "max", most.toPlainString())
                        : least)
                .orElseGet(() -> wording.text("life.status.at-least", "number", least));
    }

    @Override
    public String toString() {
        return message();
    }
}
