package io.github.balint4j.sheets;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.sheets.Layout.Shape;
import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Place;
import io.github.balint4j.sheets.table.Remark;
import io.github.balint4j.sheets.table.Remark.Code;
import io.github.balint4j.sheets.table.Table;
import io.github.balint4j.sheets.words.DateReader;
import io.github.balint4j.sheets.words.Moment;
import io.github.balint4j.sheets.words.Reading;
import io.github.balint4j.sheets.words.Vocabulary;
import io.github.balint4j.sheets.words.WordReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the headings of a table and what its columns mean. */
final class LayoutFinder {
    private static final Set<ColumnMeaning> IN_GRIDS =
            Set.of(ColumnMeaning.PERSON, ColumnMeaning.FIRST_NAME, ColumnMeaning.SURNAME, ColumnMeaning.ROLE);
    private static final Set<ColumnMeaning> BESIDE_PEOPLE =
            Set.of(ColumnMeaning.DATE, ColumnMeaning.START, ColumnMeaning.MODE, ColumnMeaning.MINUTES);

    private static final Pattern LIKE_A_DAY = Pattern.compile("\\d{1,4}[./-] ?\\d{1,2}");

    private final Table table;
    private final ImportSettings settings;
    private final ColumnMeaning.Kind kind;
    private final DateReader dates;
    private final Headings said;
    private final HeadingRow top;
    private final Map<ColumnMeaning, Integer> columns = new LinkedHashMap<>();
    private final SortedMap<Integer, Moment> days = new TreeMap<>();
    private final SortedMap<Integer, Cell> people = new TreeMap<>();
    private final Map<String, ColumnMeaning> headings = new LinkedHashMap<>();
    private final List<Remark> problems = new ArrayList<>();
    private final List<Remark> guesses = new ArrayList<>();
    private final List<Remark> leftOut = new ArrayList<>();
    private final List<Cell> unknown = new ArrayList<>();
    private Optional<Cell> dayAbove = Optional.empty();

    LayoutFinder(Table table, ImportSettings settings, ColumnMeaning.Kind kind) {
        this.table = table;
        this.settings = settings;
        this.kind = kind;
        this.dates = new DateReader(settings.dates(), settings.year());
        this.said = new Headings(settings);
        this.top = new HeadingRow(table, dates, said, kind);
    }

    /** The layout; empty where no row looks like headings. */
    Optional<Layout> find() {
        DayAbove title = new DayAbove(table, dates);
        int known = top.known();
        int bare = kind == ColumnMeaning.Kind.GROUP ? title.aboveBareNames() : 0;
        if (bare >= known && bare > 0) {
            return Optional.of(names(title, bare));
        }
        int row = known == 0 ? top.firstOfSeveralCells() : known;
        if (row == 0) {
            return Optional.empty();
        }
        List<Cell> heads = new ArrayList<>();
        int last = row + (top.isContinued(row) ? 1 : 0);
        for (int column = 1; column <= table.width(); column++) {
            heads.add(heading(row, column, last > row));
        }
        ColumnContent content = new ColumnContent(table, last, dates, new WordReader(settings.words()));
        PeopleAbove above = new PeopleAbove(heads, said, content);
        Shape shape = isGrid(heads)
                ? Shape.DAYS_ABOVE
                : kind == ColumnMeaning.Kind.GROUP && above.applies() ? Shape.PEOPLE_ABOVE : Shape.ROWS;
        if (known == 0 && !said.isAnything() && shape != Shape.PEOPLE_ABOVE) {
            return Optional.empty();
        }
        if (shape == Shape.PEOPLE_ABOVE) {
            heads.forEach(head -> takeAbove(head, above, content));
            unknown.forEach(this::leaveOut);
            if (above.goesOn(table, last, people.keySet())) {
                last++;
                joinNames(last);
            }
        } else {
            heads.forEach(head -> take(head, shape, content));
            unknown.forEach(head -> leave(head, shape, content));
            if (shape == Shape.DAYS_ABOVE && !hasNames()) {
                askForPerson(heads, content);
            }
            requireNames(content);
            if (shape == Shape.ROWS && kind == ColumnMeaning.Kind.GROUP && !columns.containsKey(ColumnMeaning.DATE)) {
                takeDay(title.before(row));
                unsigned(heads, content);
            }
            requireColumns(row, shape);
            problems.addAll(YearlessDays.unsure(heads, days, settings));
        }
        leaveAbove(row, heads);
        explainedButAbsent(heads);
        return Optional.of(layout(last + 1, shape));
    }

    private Layout layout(int first, Shape shape) {
        return new Layout(table, first, shape, columns, days, people, dayAbove, headings, problems, guesses, leftOut);
    }

    // Nothing but names below a title with a day.
    private Layout names(DayAbove title, int row) {
        int column = title.nameColumn(row);
        columns.put(ColumnMeaning.PERSON, column);
        guesses.add(Remark.of(
                Code.COLUMN_MEANS, new Place(table.number(), 0, column), "meaning", ColumnMeaning.PERSON.code()));
        takeDay(title.before(row + 1));
        leaveAbove(row + 1, List.of());
        return layout(row + 1, Shape.ROWS);
    }

    private void takeDay(DayAbove.Found found) {
        dayAbove = found.day();
        problems.addAll(found.problems());
        guesses.addAll(found.guesses());
    }

    private void joinNames(int row) {
        people.replaceAll((column, name) ->
                Cell.of(name.place(), name.text() + " " + table.at(row, column).text()));
    }

    private void leaveAbove(int row, List<Cell> heads) {
        for (int above = 1; above < row; above++) {
            int at = above;
            boolean isTitle = dayAbove.filter(day -> day.place().row() == at).isPresent();
            if (!isTitle && !table.filled(above).isEmpty() && heads.stream().noneMatch(table.filled(above)::contains)) {
                leftOut.add(Remark.of(
                        Code.ABOVE_LEFT_OUT, table.filled(above).get(0).place().wholeRow()));
            }
        }
    }

    // Letters that were kept of another table say nothing of a day.
    private Set<ColumnMeaning> meanings(Cell cell) {
        return top.isDay(cell) && said.own(cell).isEmpty() ? Set.of() : said.meanings(cell);
    }

    // Where nothing known stands in the row, the one above may have it; a bracket below may name the unit.
    private Cell heading(int row, int column, boolean goesOn) {
        Cell head = table.at(row, column);
        Cell below = table.at(row + 1, column);
        if (goesOn && !below.isEmpty()) {
            return head.isEmpty() ? below : Cell.of(head.place(), head.text() + " " + below.text());
        }
        boolean isKnown = !meanings(head).isEmpty() || top.isDay(head);
        if (!isKnown && row > 1 && !meanings(table.at(row - 1, column)).isEmpty() && head.isEmpty()) {
            return table.at(row - 1, column);
        }
        return head;
    }

    private boolean isGrid(List<Cell> heads) {
        return kind == ColumnMeaning.Kind.GROUP
                && heads.stream().anyMatch(top::isDay)
                && heads.stream().noneMatch(head -> meanings(head).equals(Set.of(ColumnMeaning.DATE)));
    }

    private void take(Cell head, Shape shape, ColumnContent content) {
        Set<ColumnMeaning> meanings = meanings(head);
        said.own(head).ifPresent(meaning -> headings.put(said.key(head), meaning));
        Set<ColumnMeaning> fitting =
                meanings.stream().filter(one -> isUsed(one, shape)).collect(Collectors.toSet());
        if (meanings.isEmpty() && shape == Shape.DAYS_ABOVE && top.isDay(head)) {
            Reading<Moment> day = dates.read(head);
            problems.addAll(day.problems());
            guesses.addAll(day.guesses());
            day.value().ifPresent(moment -> days.put(head.place().column(), moment));
        } else if (fitting.size() == 1) {
            means(head, fitting.iterator().next());
        } else if (fitting.size() > 1) {
            problems.add(unsure(head, fitting));
        } else if (content.isFilled(head.place().column())) {
            if (meanings.isEmpty()) {
                unknown.add(head);
            } else {
                leaveOut(head);
            }
        }
    }

    // Headings are names here, unless they are words of ours or the user says otherwise.
    private void takeAbove(Cell head, PeopleAbove above, ColumnContent content) {
        if (above.isDay(head) && said.meanings(head).isEmpty()) {
            means(head, ColumnMeaning.DATE);
            return;
        }
        switch (above.kind(head)) {
            case PERSON -> {
                said.own(head).ifPresent(meaning -> headings.put(said.key(head), meaning));
                if (head.isEmpty()) {
                    problems.add(Remark.of(Code.PERSON_MISSING, head.place()));
                } else {
                    people.put(head.place().column(), head);
                }
            }
            case PERHAPS -> problems.add(unsure(head, Set.of(ColumnMeaning.PERSON)));
            default -> take(head, Shape.PEOPLE_ABOVE, content);
        }
    }

    private boolean isUsed(ColumnMeaning meaning, Shape shape) {
        return switch (shape) {
            case DAYS_ABOVE -> IN_GRIDS.contains(meaning);
            case PEOPLE_ABOVE -> BESIDE_PEOPLE.contains(meaning);
            case ROWS -> kind.uses(meaning);
        };
    }

    private void means(Cell head, ColumnMeaning meaning) {
        Integer first = columns.putIfAbsent(meaning, head.place().column());
        if (first != null) {
            problems.add(Remark.of(
                    Code.COLUMN_TWICE, head.place(), "meaning", meaning.code(), "other", Place.letters(first)));
            return;
        }
        if (said.kept(head).isPresent()) {
            headings.put(said.key(head), meaning);
            guesses.add(Remark.of(Code.COLUMN_KEPT, head.place(), "meaning", meaning.code()));
        } else if (said.own(head).isEmpty()) {
            if (ColumnMeaning.isHeading(head.text())) {
                headings.put(head.text(), meaning);
            }
            guesses.add(Remark.of(Code.COLUMN_MEANS, head.place(), "meaning", meaning.code()));
        }
    }

    // What is known already is not asked for again.
    private void leave(Cell head, Shape shape, ColumnContent content) {
        boolean grid = shape == Shape.DAYS_ABOVE;
        boolean headedByDays = kind == ColumnMeaning.Kind.GROUP && !columns.containsKey(ColumnMeaning.DATE);
        int column = head.place().column();
        Set<ColumnMeaning> near = ColumnMeaning.near(head.text()).stream()
                .filter(one -> isUsed(one, shape) && !columns.containsKey(one))
                .collect(Collectors.toSet());
        if (headedByDays && LIKE_A_DAY.matcher(head.text()).find()) {
            problems.add(noDayAlone(head));
        } else if (!near.isEmpty()) {
            problems.add(unsure(head, near));
        } else if (grid && (column > firstDay() ? content.hasMarks(column) : content.areMarks(column))) {
            problems.add(noDayAlone(head));
        } else if (isUsed(ColumnMeaning.MARK, shape)
                && !columns.containsKey(ColumnMeaning.MARK)
                && content.areMarks(column)) {
            problems.add(unsure(head, Set.of(ColumnMeaning.MARK)));
        } else {
            Set<ColumnMeaning> told = Stream.of(ColumnMeaning.KIND, ColumnMeaning.ROLE)
                    .filter(one -> isUsed(one, shape) && !columns.containsKey(one) && content.are(one, column))
                    .collect(Collectors.toSet());
            if (told.isEmpty()) {
                leaveOut(head);
            } else {
                problems.add(unsure(head, told));
            }
        }
    }

    private static Remark noDayAlone(Cell head) {
        return Remark.of(
                Code.NO_DAY_ALONE,
                head.place(),
                "column",
                Place.letters(head.place().column()));
    }

    private void leaveOut(Cell head) {
        leftOut.add(Remark.of(
                head.isEmpty() ? Code.BESIDE_LEFT_OUT : Code.COLUMN_LEFT_OUT,
                head.place().wholeColumn()));
    }

    // In a list of one session, whoever did not sign beside their name was perhaps not there.
    private void unsigned(List<Cell> heads, ColumnContent content) {
        int names = ColumnMeaning.NAMES.stream()
                .flatMap(name -> Optional.ofNullable(columns.get(name)).stream())
                .mapToInt(column -> content.cells(column).size())
                .max()
                .orElse(0);
        heads.stream()
                .filter(head -> dayAbove.isPresent()
                        && said.own(head).isEmpty()
                        && !Vocabulary.meanings("signature", head.text()).isEmpty()
                        && content.cells(head.place().column()).size() < names)
                .forEach(head -> problems.add(unsure(head, Set.of(ColumnMeaning.MARK))));
    }

    private Remark unsure(Cell head, Set<ColumnMeaning> perhaps) {
        return Remark.of(
                Code.COLUMN_UNSURE,
                head.place().wholeColumn(),
                "meanings",
                perhaps.stream().map(ColumnMeaning::code).sorted().collect(Collectors.joining(", ")),
                "column",
                Place.letters(head.place().column()),
                "example",
                perhaps.stream().map(ColumnMeaning::code).sorted().findFirst().orElseThrow());
    }

    private int firstDay() {
        return days.isEmpty() ? table.width() + 1 : days.firstKey();
    }

    private void askForPerson(List<Cell> heads, ColumnContent content) {
        int first = firstDay();
        heads.stream()
                .filter(head -> head.place().column() < first && meanings(head).isEmpty())
                .filter(head -> !content.cells(head.place().column()).isEmpty())
                .filter(head -> !content.areNoNames(head.place().column()))
                .findFirst()
                .ifPresent(head -> {
                    leftOut.removeIf(
                            remark -> remark.place().equals(head.place().wholeColumn()));
                    problems.removeIf(
                            remark -> remark.place().equals(head.place().wholeColumn()));
                    problems.add(unsure(head, Set.of(ColumnMeaning.PERSON)));
                });
    }

    private boolean hasNames() {
        return ColumnMeaning.NAMES.stream().anyMatch(columns::containsKey);
    }

    private void requireNames(ColumnContent content) {
        ColumnMeaning.NAMES.stream()
                .flatMap(name -> Optional.ofNullable(columns.get(name)).stream())
                .filter(content::areNoNames)
                .forEach(column -> problems.add(Remark.of(Code.NO_NAMES, new Place(table.number(), 0, column))));
    }

    private void requireColumns(int row, Shape shape) {
        List<ColumnMeaning> needed = switch (kind) {
            case GROUP ->
                shape == Shape.DAYS_ABOVE
                        ? List.of(ColumnMeaning.PERSON)
                        : List.of(ColumnMeaning.DATE, ColumnMeaning.PERSON);
            case PORTFOLIO -> columns.containsKey(ColumnMeaning.FROM) ? List.of() : List.of(ColumnMeaning.DATE);
            case LEADERS -> List.of(ColumnMeaning.PERSON);
        };
        for (ColumnMeaning one : needed) {
            boolean asked = problems.stream()
                    .anyMatch(problem -> problem.code() == Code.COLUMN_UNSURE
                                    && problem.arguments().get("meanings").contains(one.code())
                            || problem.code() == Code.NO_DAY_ALONE && one == ColumnMeaning.DATE
                            || problem.code() == Code.DAYS_ABOVE && one == ColumnMeaning.DATE);
            boolean day = one == ColumnMeaning.DATE && kind == ColumnMeaning.Kind.GROUP;
            boolean there =
                    one == ColumnMeaning.PERSON ? hasNames() : columns.containsKey(one) || day && dayAbove.isPresent();
            if (!there && !asked) {
                problems.add(Remark.of(
                        day ? Code.NO_DAYS : Code.COLUMN_MISSING,
                        new Place(table.number(), row, 0),
                        "meaning",
                        one.code()));
            }
        }
    }

    // What was kept is of other tables, too.
    private void explainedButAbsent(List<Cell> heads) {
        settings.columns().keySet().forEach(heading -> {
            String wanted = Vocabulary.plain(heading);
            if (heads.stream()
                    .noneMatch(head -> Vocabulary.plain(head.text()).equals(wanted)
                            || Headings.letters(head).equals(wanted))) {
                guesses.add(
                        Remark.of(Code.NO_SUCH_COLUMN, Place.of(table.number()), "column", ForeignText.open(heading)));
            }
        });
    }
}
