package io.github.balint4j.rules.credit;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Language;
import io.github.balint4j.rules.credit.CreditStatement.Line;
import io.github.balint4j.rules.credit.CreditStatement.Minutes;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a statement of credit is laid out, as text and as Markdown. */
final class CreditText {
    private static final int SHOWN = 2;

    private final CreditStatement statement;
    private final CreditScheme scheme;
    private final Wording wording;
    private final Locale locale;

    CreditText(CreditStatement statement, Locale locale) {
        this.statement = statement;
        this.scheme = statement.scheme();
        this.wording = Wording.in(Language.of(locale));
        this.locale = locale;
    }

    String text() {
        List<List<String>> cells = statement.lines().stream().map(this::cells).toList();
        int day = cells.stream().mapToInt(one -> one.get(0).length()).max().orElse(0);
        int group = cells.stream().mapToInt(one -> one.get(1).length()).max().orElse(0);
        String lines = cells.stream()
                .map(one -> padded(one.get(0), day) + padded(one.get(1), group) + one.get(2) + "\n")
                .collect(Collectors.joining());
        return head() + "\n" + title() + "\n\n" + joined(rules(), "") + "\n" + lines + (lines.isEmpty() ? "" : "\n")
                + joined(sums(), "") + "\n" + say("note") + "\n";
    }

    String markdown() {
        String table = statement.lines().isEmpty()
                ? ""
                : "| " + say("column.day") + " | " + say("column.group") + " | " + say("column.points")
                        + " |\n|---|---|---|\n"
                        + statement.lines().stream()
                                .map(this::cells)
                                .map(one -> "| " + String.join(" | ", one) + " |\n")
                                .collect(Collectors.joining())
                        + "\n";
        return "# " + head() + "\n\n" + title() + "\n\n" + joined(rules(), "- ") + "\n" + table + joined(sums(), "- ")
                + "\n" + say("note") + "\n";
    }

    private static String padded(String text, int width) {
        return width == 0 ? "" : text + " ".repeat(width - text.length() + 2);
    }

    private static String joined(List<String> lines, String before) {
        return lines.stream()
                .map(line -> before + ForeignText.line(line) + "\n")
                .collect(Collectors.joining());
    }

    private String say(String key, Object... arguments) {
        return wording.text("credit." + key, arguments);
    }

    private String head() {
        return statement.from().isPresent()
                ? say(
                        "head",
                        "person",
                        statement.person(),
                        "scheme",
                        scheme,
                        "from",
                        statement.from().get(),
                        "to",
                        statement.to())
                : say("head.open", "person", statement.person(), "scheme", scheme, "to", statement.to());
    }

    private String title() {
        return ForeignText.line(scheme.title(locale));
    }

    private List<String> rules() {
        List<String> rules = new ArrayList<>();
        CreditScheme.Rate rate = scheme.rate();
        rules.add(say(
                "rate",
                "points",
                rate.points(),
                "minutes",
                rate.every().toMinutes(),
                "source",
                sources(rate.citations())));
        rate.below().ifPresent(below -> rules.add(say("below", "hours", hours(below))));
        rules.add(scheme.rounding()
                .map(rounding -> say(
                        "rounding." + rounding.direction().name().toLowerCase(Locale.ROOT)
                                + (rounding.direction() == CreditScheme.Direction.EXACT
                                        ? ""
                                        : rounding.each() == CreditScheme.Each.SUM ? ".sum" : ".session"),
                        "to",
                        rounding.to(),
                        "source",
                        sources(rounding.citations())))
                .orElseGet(() -> say("rounding")));
        scheme.caps()
                .forEach(cap -> rules.add(say(
                        "cap." + cap.per().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "points",
                        cap.points(),
                        "source",
                        sources(cap.citations()))));
        scheme.award()
                .ifPresent(award -> rules.add(say(
                        award.milestones().isEmpty() ? "award" : "award.with",
                        "points",
                        award.points(),
                        "hours",
                        hours(award.hours()),
                        "milestones",
                        String.join(", ", award.milestones()),
                        "source",
                        sources(award.citations()))));
        CreditSchemes.remarks(scheme, locale).forEach(rules::add);
        return rules;
    }

    private static String sources(List<Citation> citations) {
        return citations.stream().map(Citation::toString).collect(Collectors.joining("; "));
    }

    private static BigDecimal hours(Duration time) {
        BigDecimal hours = BigDecimal.valueOf(time.toMinutes())
                .divide(BigDecimal.valueOf(60), SHOWN, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return hours.scale() < 0 ? hours.setScale(0) : hours;
    }

    private List<String> cells(Line line) {
        String first = line.first().map(Object::toString).orElse("?");
        String day = line.last().map(last -> first + " \u2013 " + last).orElse(first);
        return List.of(
                wording.figures(day),
                line.group().map(Object::toString).orElse("\u2013"),
                ForeignText.line(points(line)));
    }

    private String points(Line line) {
        String counted = line.minutes().isExact()
                ? say(
                        "arithmetic",
                        "minutes",
                        line.minutes().low(),
                        "every",
                        scheme.rate().every().toMinutes(),
                        "rate",
                        scheme.rate().points(),
                        "points",
                        amount(line.points()))
                : say("time.unknown", "minutes", minutes(line.minutes()), "points", amount(line.points()));
        return line.reason()
                .map(reason -> {
                    String why = say(
                            "reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    return reason == CreditStatement.Reason.NOT_KNOWN ? why + ": " + counted : why;
                })
                .orElse(counted);
    }

    private List<String> sums() {
        List<String> sums = new ArrayList<>();
        if (!statement.complete()) {
            sums.add(say("incomplete"));
        }
        sums.add(say(
                "sum",
                "sessions",
                statement.lines().stream()
                        .filter(line -> line.reason().isEmpty())
                        .count(),
                "minutes",
                minutes(statement.time()),
                "points",
                amount(statement.sum())));
        scheme.award()
                .ifPresent(award -> sums.add(say(
                        "award."
                                + statement
                                        .award()
                                        .map(met -> met ? "met" : "unmet")
                                        .orElse("open"),
                        "points",
                        award.points())));
        sums.add(say("total", "points", amount(statement.total())));
        return sums;
    }

    private String minutes(Minutes minutes) {
        return minutes.isExact()
                ? String.valueOf(minutes.low())
                : minutes.high()
                        .map(high -> say("range", "low", minutes.low(), "high", high))
                        .orElseGet(() -> say("least", "low", minutes.low()));
    }

    private String amount(Points points) {
        String low = shown(points.low(), RoundingMode.FLOOR);
        if (points.isExact()) {
            return shown(points.low(), RoundingMode.HALF_UP);
        }
        String range = points.high()
                .map(high -> say("range", "low", low, "high", shown(high, RoundingMode.CEILING)))
                .orElseGet(() -> say("least", "low", low));
        return points.read()
                .map(read -> say("read", "read", shown(read, RoundingMode.HALF_UP), "range", range))
                .orElse(range);
    }

    private String shown(BigDecimal points, RoundingMode mode) {
        BigDecimal rounded = points.setScale(SHOWN, mode).stripTrailingZeros();
        return wording.figures((rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString());
    }
}
