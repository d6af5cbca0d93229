package io.github.balint4j.sheets;

import static io.github.balint4j.sheets.Sheets.group;
import static io.github.balint4j.sheets.Sheets.portfolio;
import static io.github.balint4j.sheets.Sheets.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.sheets.table.DateOrder;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are easily taken for something else: each is asked about, and none is half read. */
class MisunderstoodListsTest {
    private static final Known<Attendance> ONE_CAME =
            Known.of(Attendance.present(PersonId.of("p1")), Attendance.excused(PersonId.of("p2")));

    private static void shouldBeRefused(Imported<BalintGroup> read, String... problems) {
        assertThat(texts(read.problems())).containsExactly(problems);
        assertThat(read.document()).isEmpty();
    }

    private static Known<Attendance> attendance(Imported<BalintGroup> read) {
        assertThat(texts(read.problems())).isEmpty();
        return read.document().orElseThrow().sessions().items().get(0).attendance();
    }

    @Test
    void aColumnOfMarksInAListOfAttendancesIsAskedForWhateverItsHeading() {
        String[] list = {"Datum;Name;Thema;War dabei?", "3.2.2026;Anna Ek;Nähe;ja", "3.2.2026;Bo Lind;;e"};
        shouldBeRefused(
                group(list),
                "column D: what this column means is not sure: perhaps mark; say it with --map D=mark, or --map D=ignore");
        assertThat(attendance(group(ImportSettings.none().withColumn("D", ColumnMeaning.MARK), list)))
                .isEqualTo(ONE_CAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Status", "Kom", "Kommit", "Erschienen"})
    void moreWordsHeadAColumnOfMarks(String heading) {
        assertThat(attendance(group("Datum;Name;" + heading, "3.2.2026;Anna Ek;ja", "3.2.2026;Bo Lind;entschuldigt")))
                .isEqualTo(ONE_CAME);
    }

    @ParameterizedTest
    @CsvSource({"DMY, 02/03/2026, 02/16/2026", "MDY, 02/03/2026, 16/02/2026", "MDY, 02/03/26, 26/02/03"})
    void theOrderThatIsSaidBindsEveryDay(DateOrder order, String first, String other) {
        shouldBeRefused(
                group(ImportSettings.none().withDates(order), "Name;" + first + ";" + other, "Anna Ek;x;x"),
                "C1: \"" + other + "\" is not written in the order " + order
                        + " of --dates or the mapping file; write it such as 2026-02-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mo 9.2.2026 (Dr. Sahl fehlt)", "6.4.2026 Ausfall", "26.1.2026, 18-19:30", "12.1.206", "KW 12"})
    void aColumnOfMarksBesideDaysWithoutADayAloneIsAskedFor(String heading) {
        String[] list = {"Name;2.2.2026;" + heading, "Anna Ek;x;1", "Bo Lind;e;0"};
        shouldBeRefused(
                group(list),
                "C1: this heading is not a day alone; write one such as 9.2.2026 or 2026-02-09 and nothing else, or say"
                        + " --map C=ignore");
        assertThat(attendance(group(ImportSettings.none().withColumn("C", ColumnMeaning.IGNORE), list)))
                .isEqualTo(ONE_CAME);
    }

    @Test
    void daysThatAllHaveANoteAreAskedForEach() {
        Imported<BalintGroup> read = group("Name;9.2.2026 (kurz);6.4.2026 Ausfall", "Anna Ek;x;");
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("NO_DAY_ALONE B1", "NO_DAY_ALONE C1");
    }

    @Test
    void anAsteriskBehindADayIsNoNote() {
        assertThat(attendance(group("Name;23.2.2026 *", "Anna Ek;x", "Bo Lind;e")))
                .isEqualTo(ONE_CAME);
    }

    @Test
    void countsAndNotesBesideDaysAreLeftOut() {
        Imported<BalintGroup> read =
                group("Name;2.2.2026;Anz.;Thema", "Anna Ek;x;7;Nähe", "Bo Lind;e;1;", "Summe;1;8;");
        assertThat(attendance(read)).isEqualTo(ONE_CAME);
        assertThat(texts(read.leftOut()))
                .containsExactly(
                        "column C: the column is not needed", "column D: the column is not needed", "row 4: totals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "3.2.2026", "18:30", "ja"})
    void marksDaysAndTimesAreNoNames(String cell) {
        shouldBeRefused(
                group(
                        ImportSettings.none().withColumn("B", ColumnMeaning.PERSON),
                        "Datum;Wer;Klinik",
                        "3.2.2026;" + cell + ";Nord"),
                "column B: read as person, and what stands there are marks, days or times; say by its letter which column"
                        + " has the names: --map LETTER=person");
    }

    @Test
    void lettersThatWereKeptSayNothingOfAnotherTable() {
        ImportSettings kept = ImportSettings.none()
                .withKept("A", ColumnMeaning.PERSON)
                .withKept("B", ColumnMeaning.IGNORE)
                .withKept("C", ColumnMeaning.DATE)
                .withKept("Rolle", ColumnMeaning.IGNORE);
        Imported<BalintGroup> list = group(kept, "Wer;2.2.2026;16.2.2026", "Anna Ek;x;x", "Bo Lind;e;e");
        assertThat(attendance(list)).isEqualTo(ONE_CAME);
        assertThat(list.document().orElseThrow().sessions().items()).hasSize(2);
        assertThat(texts(list.guesses())).contains("A1: read as person, as the mapping file has it");
        assertThat(list.columns()).isEqualTo(Map.of("A", ColumnMeaning.PERSON));
        assertThat(attendance(group(kept, "Datum;Name;Anwesend", "2.2.2026;Anna Ek;x", "2.2.2026;Bo Lind;e")))
                .isEqualTo(ONE_CAME);
    }

    @Test
    void whatTheUserSaysOfATableHoldsBeforeWhatWasKept() {
        ImportSettings settings =
                ImportSettings.none().withKept("Wer", ColumnMeaning.IGNORE).withColumn("A", ColumnMeaning.PERSON);
        assertThat(group(settings, "Wer;2.2.2026", "Anna Ek;x").problems()).isEmpty();
    }

    @Test
    void initialsAreNames() {
        assertThat(attendance(group("Name;2.2.2026", "A;x", "E;e"))).isEqualTo(ONE_CAME);
    }

    @Test
    void noColumnIsNamedForOneThatIsMissing() {
        shouldBeRefused(
                group("Datum;Thema", "3.2.2026;Nähe"),
                "row 1: no column for person; say which it is by its letter: --map LETTER=person");
    }

    @Test
    void aHeadingThatIsNoWordOfOursIsKeptByItsLetter() {
        Imported<BalintGroup> read = group(
                ImportSettings.none()
                        .withColumn("Wer", ColumnMeaning.PERSON)
                        .withColumn("Bo Lind", ColumnMeaning.IGNORE),
                "Datum;Wer;Bo Lind;Uhrzeit (Dr. Sahl)",
                "3.2.2026;Anna Ek;x;18:30");
        assertThat(texts(read.problems())).isEmpty();
        assertThat(read.columns())
                .isEqualTo(Map.of("Datum", ColumnMeaning.DATE, "B", ColumnMeaning.PERSON, "C", ColumnMeaning.IGNORE));
    }

    @Test
    void daysWithoutAYearThatRunBackwardsAreAskedFor() {
        ImportSettings year = ImportSettings.none().withYear(2025);
        shouldBeRefused(
                group(year, "Name;12 okt;9 nov;7 dec;11 jan;8 feb", "Anna Ek;x;x;x;x;x"),
                "E1: with the year of --year this is 2025-01-11, before the day at D1; write the year into both, such as"
                        + " 2026-02-03");
        assertThat(group(year, "Name;12 okt 2025;11 jan 2026;9 nov 2025", "Anna Ek;x;x;x")
                        .document()
                        .orElseThrow()
                        .sessions()
                        .items())
                .extracting(session -> session.date().orElseThrow())
                .containsExactly(LocalDate.of(2025, 10, 12), LocalDate.of(2025, 11, 9), LocalDate.of(2026, 1, 11));
    }

    @Test
    void soAreThoseInRows() {
        ImportSettings year = ImportSettings.none().withYear(2025);
        String problem =
                "with the year of --year this is 2025-01-11, before the day at A3; write the year into both, such as"
                        + " 2026-02-03";
        shouldBeRefused(group(year, "Datum;Anna Ek;Bo Lind", "9 nov;x;x", "7 dec;x;x", "11 jan;x;x"), "A4: " + problem);
        assertThat(texts(portfolio(year, "Datum;Timmar", "9 nov;2", "7 dec;2", "11 jan;2")
                        .problems()))
                .containsExactly("A4: " + problem);
        assertThat(portfolio(year, "Datum;Timmar", "7 dec;2", "9 nov;2", "11 jan;2")
                        .problems())
                .isEmpty();
        assertThat(portfolio(year, "Datum;Timmar", "9 nov 2024;2", "7 dec 2024;2", "11 jan;2")
                        .problems())
                .isEmpty();
    }

    @Test
    void whoStandsTwiceOnOneDayIsToldWhereFirst() {
        shouldBeRefused(
                group("Datum;Name", "3.2.2026;Anna Ek", "3.2.2026;Bo Lind", "3.2.2026;Bo Lind"),
                "B4: this person stands at B3 already; put both into one row");
    }
}
