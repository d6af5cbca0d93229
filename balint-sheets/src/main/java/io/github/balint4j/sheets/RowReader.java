package io.github.balint4j.sheets;

import io.github.balint4j.core.Contradiction;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Place;
import io.github.balint4j.sheets.table.Remark;
import io.github.balint4j.sheets.table.Remark.Code;
import io.github.balint4j.sheets.words.AmountReader;
import io.github.balint4j.sheets.words.DateReader;
import io.github.balint4j.sheets.words.Moment;
import io.github.balint4j.sheets.words.Reading;
import io.github.balint4j.sheets.words.Vocabulary;
import io.github.balint4j.sheets.words.WordReader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the readers of all kinds of tables share: the rows that are entries, their cells, and what is said of them. */
final class RowReader {
    // The start, and perhaps the end behind it: "18:30", "kl. 18", "18.30 - 20 Uhr". Other numbers, and small ones
    // alone, say how long it was.
    private static final Pattern TIME = Pattern.compile(
            "(?:kl\\.? ?|from |fra |från |ab |von )?(\\d{1,2})(?:[:.](\\d{2}))?(?:[:.]\\d{2})?(?: ?(?:uhr|h))?"
                    + "(?: ?(?:[-–—]|bis|to|til|till) ?\\d{1,2}(?:[:.]\\d{2})?(?: ?(?:uhr|h))?)?");

    final Layout layout;
    final Naming naming;
    private final DateReader dates;
    private final WordReader words;
    private final YearlessDays yearless;
    private final List<Remark> problems;
    private final List<Remark> guesses;
    private final List<Remark> leftOut;

    RowReader(Layout layout, ImportSettings settings, Naming naming) {
        this.layout = layout;
        this.naming = naming;
        this.dates = new DateReader(settings.dates(), settings.year());
        this.words = new WordReader(settings.words());
        this.yearless = new YearlessDays(settings);
        this.problems = new ArrayList<>(layout.problems());
        this.guesses = new ArrayList<>(layout.guesses());
        this.leftOut = new ArrayList<>(layout.leftOut());
    }

    /** The rows that are entries: something stands in a column that is read, and they sum nothing up. */
    List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = layout.firstRow(); row <= layout.table().rows().size(); row++) {
            List<Cell> filled = layout.table().filled(row);
            if (filled.isEmpty()) {
                continue;
            }
            boolean sums = Vocabulary.isTotal(filled.get(0).text())
                    || layout.name(row)
                            .filter(name -> Vocabulary.isTotal(name.text()))
                            .isPresent()
                    || filled.stream().anyMatch(cell -> !layout.isUsed(cell) && Vocabulary.isSum(cell.text()));
            if (sums && !isDated(row)) {
                leftOut.add(
                        Remark.of(Code.TOTALS_LEFT_OUT, filled.get(0).place().wholeRow()));
            } else if (filled.stream().anyMatch(layout::isUsed)) {
                rows.add(row);
            }
        }
        return rows;
    }

    // A word such as "present" sums up, and may as well be the mark of an entry.
    private boolean isDated(int row) {
        return layout.cell(row, ColumnMeaning.DATE).filter(this::looksLikeDay).isPresent();
    }

    /** Whether of all that the table is read for only a day stands there, and beside it a text that is not read. */
    boolean isNoteOnDay(int row) {
        List<Cell> filled = layout.table().filled(row);
        List<Cell> read = filled.stream().filter(layout::isUsed).toList();
        return layout.columns().size() > 1 && read.size() == 1 && filled.size() > 1 && isDated(row);
    }

    /** The person of this name; empty, and said so, where it names nobody. */
    Optional<PersonId> person(Cell name) {
        if (Vocabulary.isNobody(name.text())) {
            leftOut.add(Remark.of(Code.NOBODY_LEFT_OUT, name.place()));
            return Optional.empty();
        }
        return Optional.of(naming.person(name));
    }

    /** Those whose names stand in the cell; a list that is not known to be whole where something in it names nobody. */
    Known<PersonId> persons(Cell cell) {
        List<String> parts = Naming.parts(cell);
        List<PersonId> persons = parts.stream()
                .filter(part -> !Vocabulary.isNobody(part))
                .map(part -> naming.person(cell, part))
                .distinct()
                .toList();
        boolean isWhole = parts.stream().noneMatch(Vocabulary::isNobody);
        if (!isWhole) {
            leftOut.add(Remark.of(Code.NOBODY_LEFT_OUT, cell.place()));
        }
        return isWhole ? Known.complete(persons) : persons.isEmpty() ? Known.absent() : Known.incomplete(persons);
    }

    /** Whether nothing stands in the row above, and it is not the first. */
    boolean isAfterGap(int row) {
        return row > layout.firstRow() && layout.table().filled(row - 1).isEmpty();
    }

    void leaveOut(int row) {
        leftOut.add(Remark.of(Code.ROW_LEFT_OUT, new Place(layout.table().number(), row, 0)));
    }

    void problem(Code code, Place place, String... arguments) {
        problems.add(Remark.of(code, place, arguments));
    }

    void guess(Code code, Place place, String... arguments) {
        guesses.add(Remark.of(code, place, arguments));
    }

    <T> Optional<T> take(Reading<T> reading) {
        problems.addAll(reading.problems());
        guesses.addAll(reading.guesses());
        return reading.value();
    }

    boolean looksLikeDay(Cell cell) {
        return dates.looksLikeDay(cell) || dates.read(cell).value().isPresent();
    }

    Optional<Moment> moment(Cell cell) {
        return take(dates.read(cell));
    }

    /** The same of rows that stand in the order of time. */
    Optional<Moment> momentInOrder(Cell cell) {
        Optional<Moment> moment = moment(cell);
        moment.ifPresent(read -> yearless.add(cell, read.day()));
        return moment;
    }

    /** The time of day in a column of its own. */
    Optional<LocalTime> start(int row) {
        return layout.cell(row, ColumnMeaning.START).flatMap(cell -> {
            if (cell.day().isPresent()) {
                return Optional.of(cell.day().get().toLocalTime().withSecond(0).withNano(0));
            }
            Matcher time = TIME.matcher(Vocabulary.plain(cell.text()));
            Optional<LocalTime> read = Optional.of(time)
                    .filter(Matcher::matches)
                    .filter(found -> !found.group().matches("[0-6]"))
                    .flatMap(RowReader::time);
            if (read.isEmpty()) {
                problem(
                        Code.NO_TIME,
                        cell.place(),
                        "value",
                        ForeignText.open(cell.text()),
                        "column",
                        Place.letters(cell.place().column()));
            }
            return read;
        });
    }

    private static Optional<LocalTime> time(Matcher time) {
        try {
            return Optional.of(LocalTime.of(
                    Integer.parseInt(time.group(1)), time.group(2) == null ? 0 : Integer.parseInt(time.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What the word in the column means in its family. */
    Optional<String> word(int row, ColumnMeaning column, String family) {
        return layout.cell(row, column).flatMap(cell -> take(words.read(cell, family)));
    }

    Optional<String> mark(Cell cell) {
        return take(words.read(cell, "mark"));
    }

    /** Whether the cell says a role. */
    boolean isRole(Cell cell) {
        return words.read(cell, "role").value().isPresent();
    }

    Optional<String> role(Cell cell) {
        return take(words.read(cell, "role"));
    }

    /** Whether what stands in the place of a name is a guest. */
    boolean isGuest(Cell name) {
        return Vocabulary.meanings("role", name.text().replaceAll("[ 0-9.?#]+$", ""))
                .contains("guest");
    }

    /** Whether the mark says that somebody was not there, or nothing. */
    boolean saysNotThere(Cell cell) {
        return words.read(cell, "mark")
                .value()
                .filter(Set.of("absent", "excused", "unknown", "cancelled")::contains)
                .isPresent();
    }

    /** The codes in the column, between commas, semicolons or strokes. */
    List<String> codes(int row, ColumnMeaning column, String family) {
        return layout.cell(row, column).stream()
                .flatMap(cell -> Stream.of(cell.text().split("[,;/]"))
                        .filter(text -> !text.isBlank())
                        .flatMap(text -> take(words.code(cell, text.strip(), family)).stream()))
                .distinct()
                .toList();
    }

    Optional<Integer> count(int row, ColumnMeaning column) {
        return layout.cell(row, column).flatMap(cell -> take(AmountReader.count(cell)));
    }

    /** The time that the row gives, in whatever unit. */
    Optional<Duration> time(int row) {
        return ColumnMeaning.TIMES.stream()
                .sorted()
                .flatMap(unit -> layout.cell(row, unit).stream()
                        .flatMap(cell -> take(AmountReader.time(cell, unit.code())).stream()))
                .findFirst();
    }

    /** What is built; empty, with a problem at the place, where its type refuses it. */
    <T> Optional<T> build(Place place, Supplier<T> builder) {
        try {
            return Optional.of(builder.get());
        } catch (ContradictionException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            problem(Code.REFUSED, place, "reason", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /**
     * All that came of it, where there are no problems; those of the document as a whole are placed by their pointers.
     *
     * @param places where the entries of each list of the document stand, by its name
     */
    <T> Imported<T> finish(Supplier<T> document, Map<String, List<Place>> places) {
        guesses.addAll(naming.alike());
        problems.addAll(yearless.unsure());
        Optional<T> built = Optional.empty();
        if (problems.isEmpty()) {
            try {
                built = Optional.of(document.get());
            } catch (ContradictionException e) {
                e.contradictions()
                        .forEach(one -> problem(Code.CONTRADICTION, place(one, places), "detail", one.sentence()));
            } catch (IllegalArgumentException e) {
                problem(Code.REFUSED, Place.of(layout.table().number()), "reason", String.valueOf(e.getMessage()));
            }
        }
        return new Imported<>(
                built, sorted(problems), sorted(guesses), sorted(leftOut), layout.headings(), naming.book());
    }

    private Place place(Contradiction one, Map<String, List<Place>> places) {
        String[] parts = one.path().split("/");
        List<Place> list = parts.length > 2 ? places.getOrDefault(parts[1], List.of()) : List.of();
        int index = parts.length > 2 && parts[2].matches("\\d{1,8}") ? Integer.parseInt(parts[2]) : list.size();
        return index < list.size() ? list.get(index) : Place.of(layout.table().number());
    }

    private static List<Remark> sorted(List<Remark> remarks) {
        return remarks.stream()
                .distinct()
                .sorted(Comparator.comparing(Remark::place))
                .toList();
    }
}
