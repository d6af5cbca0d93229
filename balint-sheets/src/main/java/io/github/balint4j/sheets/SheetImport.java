package io.github.balint4j.sheets;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.sheets.ColumnMeaning.Kind;
import io.github.balint4j.sheets.table.Place;
import io.github.balint4j.sheets.table.Remark;
import io.github.balint4j.sheets.table.Remark.Code;
import io.github.balint4j.sheets.table.Table;
import io.github.balint4j.sheets.table.Workbook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes documents of tables as people keep them: sign-in lists, logbooks, lists of leaders. Names become pseudonyms, and who is who goes into
 * a {@link NameBook}. What is not understood is a problem with its place, and then there is no document.
 *
 * <pre>{@code
 * SheetImport lists = new SheetImport(ImportSettings.none(), NameBook.empty());
 * Imported<BalintGroup> monday = lists.group(Workbook.read(bytes), GroupId.of("monday"));
 * monday.problems().forEach(System.out::println);
 * }</pre>
 */
public final class SheetImport {
    private final ImportSettings settings;
    private final NameBook names;

    /**
     * An import with what is known of the tables and of who is who.
     *
     * @param settings what the user says of the tables
     * @param names who is who, as it is known before
     */
    public SheetImport(ImportSettings settings, NameBook names) {
        this.settings = settings;
        this.names = names;
    }

    /**
     * {@return the group out of a sign-in list, in one of two shapes: people in rows and days in columns, with marks where they
     * meet; or a row for each person at each session}
     *
     * @param file the tables of one file, in which it is sought
     * @param id the id that the group gets
     */
    public Imported<BalintGroup> group(Workbook file, GroupId id) {
        return read(file, Kind.GROUP, layout -> new SignInReader(layout, settings, new Naming(names)).read(id));
    }

    /**
     * {@return the portfolio of a person, with sessions, supervision, intervision and training out of a logbook: a row for each
     * entry}
     *
     * @param file the tables of one file, in which it is sought
     * @param person whose logbook it is, by pseudonym
     */
    public Imported<Portfolio> portfolio(Workbook file, PersonId person) {
        return read(
                file,
                Kind.PORTFOLIO,
                layout -> new LogbookReader(layout, settings, new Naming(names.after(Set.of(person.value()))))
                        .read(person));
    }

    /**
     * {@return the leaders out of a list: a row for each}
     *
     * @param file the tables of one file, in which it is sought
     * @param issuer the society that keeps the list
     */
    public Imported<LeaderList> leaders(Workbook file, IssuerId issuer) {
        return read(
                file, Kind.LEADERS, layout -> new LeaderListReader(layout, settings, new Naming(names)).read(issuer));
    }

    private <T> Imported<T> read(Workbook file, Kind kind, Function<Layout, Imported<T>> reader) {
        if (!file.problems().isEmpty()) {
            return refused(file.problems());
        }
        List<Table> chosen =
                settings.sheet().map(name -> named(file.tables(), name)).orElse(file.tables());
        if (chosen.isEmpty()) {
            return refused(List.of(Remark.of(Code.NO_SUCH_SHEET, Place.of(1))));
        }
        List<Layout> found = chosen.stream()
                .flatMap(table -> new LayoutFinder(table, settings, kind).find().stream())
                .toList();
        List<Layout> sound =
                found.stream().filter(layout -> layout.problems().isEmpty()).toList();
        List<Layout> fitting = sound.isEmpty() ? found : sound;
        if (fitting.isEmpty()) {
            return refused(
                    List.of(Remark.of(Code.NO_HEADINGS, Place.of(chosen.get(0).number()))));
        }
        if (fitting.size() > 1) {
            String sheets = fitting.stream()
                    .map(layout -> String.valueOf(layout.table().number()))
                    .collect(Collectors.joining(", "));
            return refused(List.of(Remark.of(
                    Code.SEVERAL_SHEETS, Place.of(fitting.get(0).table().number()), "sheets", sheets)));
        }
        if (fitting.get(0).isUnclear()) {
            return refused(fitting.get(0).problems());
        }
        Imported<T> read = reader.apply(fitting.get(0));
        return new Imported<>(
                read.document(),
                read.problems(),
                Stream.concat(file.guesses().stream(), read.guesses().stream()).toList(),
                read.leftOut(),
                read.columns(),
                read.names());
    }

    private static List<Table> named(List<Table> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equalsIgnoreCase(name)
                        || String.valueOf(table.number()).equals(name))
                .toList();
    }

    private <T> Imported<T> refused(List<Remark> problems) {
        return new Imported<>(Optional.empty(), problems, List.of(), List.of(), Map.of(), names);
    }
}
