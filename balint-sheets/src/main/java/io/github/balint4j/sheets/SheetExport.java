package io.github.balint4j.sheets;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.Texts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes tables of documents: rows of cells under a row of headings in a language. What is not known is an empty cell; words in cells are the
 * codes of documents, days and times those of ISO 8601; numbers have the decimal sign of the language.
 *
 * <pre>{@code
 * List<List<String>> rows = new SheetExport(Locale.ENGLISH).sessions(group);
 * rows.forEach(row -> System.out.print(new CsvText(',').row(row)));
 * }</pre>
 */
public final class SheetExport {
    private static final String BUNDLE = "io.github.balint4j.sheets.export";

    private final Texts headings;
    private final Language language;

    /**
     * An export with headings in this language; in English where we have none in it.
     *
     * @param locale the reader's; only its language counts
     */
    public SheetExport(Locale locale) {
        this.language = Language.of(locale);
        this.headings = Texts.in(language, of -> ResourceBundle.getBundle(BUNDLE, of));
    }

    /**
     * {@return the heading of this key}
     *
     * @param key the key of a column, for instance {@code date}
     */
    public String heading(String key) {
        return headings.say(key);
    }

    private List<List<String>> table(List<String> keys, Stream<List<String>> rows) {
        List<List<String>> table = new ArrayList<>();
        table.add(keys.stream().map(this::heading).toList());
        rows.forEach(table::add);
        return List.copyOf(table);
    }

    /**
     * {@return a table: the headings, then a row for each session of the group}
     *
     * @param group the group
     */
    public List<List<String>> sessions(BalintGroup group) {
        return table(
                List.of("date", "until", "start", "state", "sessions", "minutes", "mode", "present", "presenters"),
                group.sessions().items().stream()
                        .map(one -> List.of(
                                day(one),
                                text(one.until()),
                                text(one.startsAt()),
                                code(one.state()),
                                number(one.sessions()),
                                text(one.length().value().map(Duration::toMinutes)),
                                code(one.mode()),
                                text(one.present()),
                                persons(one.presenters()))));
    }

    /**
     * {@return a table: the headings, then a row for each person at each session; it can be imported again}
     *
     * @param group the group
     */
    public List<List<String>> attendance(BalintGroup group) {
        return table(
                List.of("date", "start", "person", "mark", "role", "minutes"),
                group.sessions().items().stream()
                        .flatMap(session -> session.attendance().items().stream()
                                .map(one -> List.of(
                                        day(session),
                                        text(session.startsAt()),
                                        one.person().value(),
                                        mark(one),
                                        one.role().is(Attendance.Role.GUEST) ? "guest" : "",
                                        text(one.minutes().value())))));
    }

    private static String mark(Attendance one) {
        return one.presence().isUnknown() ? "?" : code(one.presence());
    }

    /**
     * {@return a table: the headings, then a row for each entry of a person's sessions, supervision, intervision and training; it
     * can be imported again}
     *
     * @param portfolio the portfolio of the person
     */
    public List<List<String>> entries(Portfolio portfolio) {
        return table(
                List.of("kind", "date", "from", "until", "role", "sessions", "minutes", "mode", "group", "leader"),
                Stream.of(
                                entries("session", portfolio.sessions()),
                                entries("supervision", portfolio.supervision()),
                                entries("intervision", portfolio.intervision()),
                                entries("training", portfolio.training()))
                        .flatMap(rows -> rows));
    }

    private Stream<List<String>> entries(String kind, Known<Experience> list) {
        return list.items().stream()
                .map(one -> List.of(
                        kind,
                        text(one.date()),
                        text(one.since()),
                        text(one.until().value()),
                        one.role().map(SheetExport::code).orElse(""),
                        number(one.sessions()),
                        text(one.duration().map(Duration::toMinutes)),
                        one.mode().map(SheetExport::code).orElse(""),
                        text(one.group()),
                        persons(kind.equals("supervision") ? one.supervisors() : one.leaders())));
    }

    private static String day(Session session) {
        return text(session.date()
                .map(Object::toString)
                .or(() -> session.partialDate().map(Object::toString))
                .or(() -> session.since().map(Object::toString)));
    }

    // A spreadsheet in another language would take 6.5 for a day.
    private String number(Given<BigDecimal> number) {
        String text = number.value().map(BigDecimal::toPlainString).orElse("");
        return language == Language.ENGLISH ? text : text.replace('.', ',');
    }

    private static String persons(Known<PersonId> all) {
        return all.items().stream().map(PersonId::value).collect(Collectors.joining("; "));
    }

    private static <E extends Enum<E>> String code(Given<E> value) {
        return value.value().map(SheetExport::code).orElse("");
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
