package io.github.balint4j.rules.participation;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Presence;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.participation.ParticipationStatement.Attended;
import io.github.balint4j.rules.participation.ParticipationStatement.Judged;
import io.github.balint4j.rules.participation.ParticipationStatement.Leading;
import io.github.balint4j.rules.participation.ParticipationStatement.Row;
import io.github.balint4j.rules.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a statement of participation says, line by line, and as Markdown. */
final class StatementText {
    private static final int UNIT = 45;
    private static final int DOUBLE = 90;
    private static final List<String> COLUMNS = List.of("day", "group", "minutes", "mode", "role", "leaders");

    private final ParticipationStatement statement;
    private final Wording wording;

    StatementText(ParticipationStatement statement) {
        this.statement = statement;
        this.wording = Wording.in(statement.language());
    }

    String say(String key, Object... arguments) {
        return ForeignText.line(wording.text("statement." + key, arguments));
    }

    String markdown() {
        StringBuilder page = new StringBuilder("# " + say("title") + "\n\n" + joined(facts()) + "\n");
        for (Judged one : statement.judged()) {
            page.append("## ").append(heading(one)).append("\n\n").append(ForeignText.line(one.sentence()));
            page.append("\n");
            below(page, "proven", rows(one, Verdict.SATISFIED));
            below(page, "unmet", rows(one, Verdict.NOT_SATISFIED));
            below(page, "open", rows(one, Verdict.UNDETERMINED));
            below(page, "elsewhere", elsewhere(one));
            page.append("\n");
        }
        page.append("## ").append(say("sessions")).append("\n\n| ");
        page.append(String.join(" | ", columns())).append(" |\n|").append("---|".repeat(COLUMNS.size()));
        page.append("\n");
        statement
                .sessions()
                .forEach(one -> page.append("| ")
                        .append(cells(one).stream()
                                .map(cell -> cell.replace("|", "\\|"))
                                .collect(Collectors.joining(" | ")))
                        .append(" |\n"));
        return page.append("\n")
                .append(joined(signature()))
                .append("\n")
                .append(say("note"))
                .append("\n")
                .toString();
    }

    private void below(StringBuilder page, String key, List<String> rows) {
        if (!rows.isEmpty()) {
            page.append("\n").append(say(key)).append("\n\n").append(joined(rows));
        }
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    String heading(Judged one) {
        return say("under", "title", one.title(), "edition", one.edition());
    }

    /** The rows of that verdict, with what would show them. */
    List<String> rows(Judged judged, Verdict verdict) {
        return judged.rows().stream()
                .filter(row -> row.applies() && row.verdict() == verdict)
                .map(this::row)
                .toList();
    }

    /** The rows that do not apply here. */
    List<String> elsewhere(Judged judged) {
        return judged.rows().stream()
                .filter(row -> !row.applies())
                .map(this::row)
                .toList();
    }

    private String row(Row row) {
        String lacks = row.lacks().isEmpty()
                ? ""
                : " " + say("lacks", "ways", String.join(wording.text("summary.or"), row.lacks()));
        String judge = row.judge().map(who -> " " + say("judge", "who", who)).orElse("");
        String read = row.read() ? " " + say("read") : "";
        return ForeignText.line(row.title()) + read + lacks + judge + " [" + row.id() + "]";
    }

    /** Who, when, how many and how long. */
    List<String> facts() {
        List<Attended> attended =
                statement.sessions().stream().filter(Attended::isAttended).toList();
        List<String> facts = new ArrayList<>();
        facts.add(say("person", "person", statement.person()));
        facts.add(say("name", "placeholder", "{{name}}"));
        facts.add(say("asOf", "day", statement.asOf()));
        period(attended).ifPresent(facts::add);
        facts.add(say("attended", "attended", count(attended), "offered", count(statement.sessions())));
        long minutes = attended.stream()
                .flatMap(one -> one.minutes().stream())
                .mapToLong(Long::longValue)
                .sum();
        facts.add(say("time", "minutes", minutes, "units", in(minutes, UNIT), "doubles", in(minutes, DOUBLE)));
        facts.add(say(
                "modes",
                "room",
                minutes(attended, Optional.of(Mode.IN_PERSON)),
                "online",
                minutes(attended, Optional.of(Mode.ONLINE)),
                "unknown",
                minutes(attended, Optional.empty())));
        List<Attended> asGuest = attended.stream()
                .filter(one -> one.role().filter(GroupRole.GUEST::equals).isPresent())
                .toList();
        if (!asGuest.isEmpty()) {
            facts.add(say("guest", "count", count(asGuest)));
        }
        some(
                        "time.unknown",
                        attended.stream().filter(one -> one.minutes().isEmpty()).count())
                .ifPresent(facts::add);
        some(
                        "presence.unknown",
                        statement.sessions().stream()
                                .filter(one -> one.presence().isEmpty())
                                .count())
                .ifPresent(facts::add);
        if (!statement.complete()) {
            facts.add(say("incomplete"));
        }
        return facts;
    }

    private Optional<String> some(String key, long count) {
        return count == 0 ? Optional.empty() : Optional.of(say(key, "count", count));
    }

    private Optional<String> period(List<Attended> attended) {
        List<PartialDate> days = attended.stream()
                .flatMap(one -> Stream.concat(one.date().stream(), one.until().stream()))
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(say(
                        "period",
                        "from",
                        wording.figures(days.get(0).toString()),
                        "to",
                        wording.figures(days.get(days.size() - 1).toString())));
    }

    private String count(List<Attended> sessions) {
        BigDecimal sum =
                sessions.stream().flatMap(one -> one.count().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        String number = wording.figures(plain(sum));
        return sessions.stream().allMatch(one -> one.count().isPresent())
                ? number
                : wording.text("number.least", "low", number);
    }

    private static long minutes(List<Attended> attended, Optional<Mode> mode) {
        return attended.stream()
                .filter(one -> mode.isPresent()
                        ? one.mode().equals(mode)
                        : one.mode().filter(how -> how != Mode.HYBRID).isEmpty())
                .flatMap(one -> one.minutes().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    private String in(long minutes, int size) {
        return wording.figures(
                plain(BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(size), 2, RoundingMode.FLOOR)));
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return shown.toPlainString();
    }

    List<String> columns() {
        return COLUMNS.stream().map(one -> say("column." + one)).toList();
    }

    /** A session, by the columns. */
    List<String> cells(Attended one) {
        String first = one.date().map(PartialDate::toString).orElse("?");
        String day = one.until().map(last -> first + " \u2013 " + last).orElse(first);
        return List.of(
                wording.figures(day),
                one.group().map(Objects::toString).orElse("\u2013"),
                presence(one),
                one.mode().map(mode -> say("mode." + code(mode))).orElseGet(() -> say("unknown")),
                one.role().map(role -> say("role." + code(role))).orElseGet(() -> say("unknown")),
                one.leaders().map(this::leaders).orElseGet(() -> say("unknown")));
    }

    private String presence(Attended one) {
        String minutes = one.minutes().map(Object::toString).orElseGet(() -> say("unknown"));
        return one.presence()
                .map(presence -> presence == Presence.PRESENT ? minutes : say("absent"))
                .orElseGet(() -> say("perhaps", "minutes", minutes));
    }

    private String leaders(List<Leading> leaders) {
        return leaders.isEmpty()
                ? say("nobody")
                : leaders.stream().map(this::leader).collect(Collectors.joining(", "));
    }

    private String leader(Leading leader) {
        return say(
                "leader",
                "person",
                leader.person(),
                "recognitions",
                leader.recognitions()
                        .map(all -> all.isEmpty()
                                ? say("recognition.none")
                                : all.stream()
                                        .map(one -> say(
                                                "recognition." + code(one.status()) + (one.sure() ? "" : ".perhaps"),
                                                "issuer",
                                                one.issuer()))
                                        .collect(Collectors.joining("; ")))
                        .orElseGet(() -> say("recognition.unknown")));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The lines to be filled in by whoever signs. */
    List<String> signature() {
        return List.of(
                say("sign.day", "placeholder", "{{place-and-date}}"),
                say("sign.name", "placeholder", "{{signatory}}"),
                say("sign.signature", "placeholder", "{{signature}}"));
    }
}
