package io.github.balint4j.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The time in all that a frame states, against what its meetings or sessions come to. */
final class AmountInAll {
    private AmountInAll() {}

    /** That both surely differ; {@code at} is where the frame stands, as a JSON Pointer. */
    static Optional<Contradiction> contradiction(GroupFrame frame, Known<Session> list, String at) {
        boolean counted = frame.sessions().isPresent();
        Optional<CountRange> number =
                frame.sessions().or(frame::meetings).filter(range -> range.max().isPresent());
        if (frame.amount().filter(amount -> !amount.isAbout()).isEmpty()
                || frame.length().isEmpty()
                || number.isEmpty()
                || varies(list)) {
            return Optional.empty();
        }
        Optional<BigDecimal> ofMeeting = counted
                ? Optional.of(BigDecimal.ONE)
                : frame.sessionsPerMeeting().orUsual(BigDecimal.ONE);
        if (ofMeeting.isEmpty()) {
            return Optional.empty();
        }
        AmountOfTime stated = frame.amount().get();
        BigDecimal each = ofMeeting.get();
        BigDecimal least = minutes(frame.length().get().min(), number.get().min(), each);
        BigDecimal most = minutes(frame.length().get().max(), number.get().max().getAsInt(), each);
        BigDecimal all = BigDecimal.valueOf(stated.minutes());
        boolean fits = all.compareTo(least) >= 0 && all.compareTo(most) <= 0;
        boolean onlyTaken = !counted && frame.sessionsPerMeeting().isUsual();
        if (fits || (onlyTaken && isMultiple(all, least, most))) {
            return Optional.empty();
        }
        String unit = stated.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String made = least.compareTo(most) == 0
                ? stated.of(least)
                : Contradiction.say("from-to", "from", stated.of(least), "to", stated.of(most));
        return Optional.of(new Contradiction(
                Contradiction.Code.AMOUNT_DIFFERS,
                at + "/amount",
                Contradiction.say(
                        counted ? "amount.sessions" : "amount.meetings",
                        "stated",
                        stated.value().toPlainString() + " " + unit,
                        "number",
                        ForeignText.openNumber(number.get()),
                        "length",
                        frame.length().get(),
                        "made",
                        made)));
    }

    // Where a meeting says for itself how long it lasts or how many sessions it holds, the frame's is not that of all.
    private static boolean varies(Known<Session> list) {
        return list.items().stream()
                .anyMatch(session ->
                        !session.sessions().isUsual() || !session.length().isUsual());
    }

    // That a meeting holds one session is only taken so where nobody says otherwise: a total in whole multiples does.
    private static boolean isMultiple(BigDecimal all, BigDecimal least, BigDecimal most) {
        return least.signum() == 0
                || all.divide(least, 0, RoundingMode.DOWN).multiply(most).compareTo(all) >= 0;
    }

    private static BigDecimal minutes(Duration length, int number, BigDecimal each) {
        return BigDecimal.valueOf(length.toMinutes())
                .multiply(BigDecimal.valueOf(number))
                .multiply(each);
    }
}
