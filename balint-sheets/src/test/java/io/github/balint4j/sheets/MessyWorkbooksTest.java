package io.github.balint4j.sheets;

import static io.github.balint4j.sheets.Sheets.MONDAY;
import static io.github.balint4j.sheets.Sheets.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Session;
import io.github.balint4j.sheets.table.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Workbooks as training secretaries keep them, with merged cells, formulas, formats and notes; all people in them are invented. */
class MessyWorkbooksTest {
    private static Workbook file(String name) {
        try {
            return Workbook.read(
                    Files.readAllBytes(Path.of("src/test/resources/messy").resolve(name)));
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static Imported<BalintGroup> list(ImportSettings settings, String name) {
        return new SheetImport(settings, NameBook.empty()).group(file(name), MONDAY);
    }

    private static List<String> days(Imported<BalintGroup> read) {
        return read.document().orElseThrow().sessions().items().stream()
                .map(session -> session.date().orElseThrow().toString())
                .toList();
    }

    @Test
    void headings_over_two_lines_with_names_merged_over_both_and_days_below_months() {
        Imported<BalintGroup> read = list(ImportSettings.none(), "narvaro-sammanslaget.xlsx");
        assertThat(texts(read.problems())).isEmpty();
        assertThat(days(read)).containsExactly("2026-01-12", "2026-01-26", "2026-02-09", "2026-02-23");
        BalintGroup group = read.document().orElseThrow();
        assertThat(group.members().items()).hasSize(4);
        assertThat(group.sessions().items().get(1).attendance().items())
                .anyMatch(one -> one.presence().is(Presence.EXCUSED));
        assertThat(group.leaders().items()).hasSize(1);
        assertThat(group.sessions().items().get(3).attendance().items()).isEmpty();
        assertThat(texts(read.leftOut()))
                .contains("row 1: above the headings", "row 10: totals", "row 12: no entry")
                .contains("column H: beside the table: the column has no heading");
    }

    @Test
    void days_as_bare_numbers_lengths_as_times_and_units_in_a_second_line() {
        Imported<Portfolio> read = new SheetImport(ImportSettings.none(), NameBook.empty())
                .portfolio(file("logbog.xlsx"), PersonId.of("gp-07"));
        assertThat(texts(read.problems())).isEmpty();
        Portfolio person = read.document().orElseThrow();
        assertThat(person.sessions().items())
                .extracting(entry -> entry.date().orElseThrow().toString())
                .containsExactly("2026-01-12", "2026-01-26", "2026-02-09");
        assertThat(person.sessions().items())
                .extracting(Experience::duration)
                .allMatch(
                        length -> length.filter(Duration.ofMinutes(90)::equals).isPresent());
        assertThat(person.supervision().items()).hasSize(1);
        assertThat(texts(read.guesses())).contains("A6: the number 46034 read as the day 2026-01-12");
        assertThat(texts(read.leftOut())).contains("row 11: totals");
    }

    @Test
    void one_evening_of_which_the_day_and_time_stand_above() {
        Imported<BalintGroup> read = list(ImportSettings.none(), "teilnehmerliste-ein-abend.xlsx");
        assertThat(texts(read.problems())).isEmpty();
        Session session = read.document().orElseThrow().sessions().items().get(0);
        assertThat(session.startsAt()).contains(LocalTime.of(18, 0));
        assertThat(session.attendance().items()).hasSize(2);
        assertThat(read.document().orElseThrow().members().items()).hasSize(3);
        assertThat(texts(read.guesses()))
                .anyMatch(guess -> guess.startsWith("B2: read as the day of all rows: 2026-02-03"));
    }

    @Test
    void a_day_merged_over_several_rows_is_that_of_all_of_them() {
        Imported<BalintGroup> read = list(ImportSettings.none(), "attendance-merged-days.xlsx");
        assertThat(texts(read.problems())).isEmpty();
        assertThat(days(read)).containsExactly("2026-02-03", "2026-02-17");
        assertThat(read.document().orElseThrow().sessions().items())
                .allMatch(session -> session.attendance().items().size() == 3);
        assertThat(texts(read.guesses()))
                .contains("A4: no day stands here and in further such rows: read as the day above, as in merged cells");
    }

    @Test
    void a_name_after_a_gap_takes_no_day_from_above() {
        assertThat(texts(Sheets.group(
                                "Datum;Namn;Roll\n3.2.2026;Anna Ek;deltagare\n;Bo Lind;deltagare\n\n;Eva Berg;ledare\n")
                        .leftOut()))
                .containsExactly("row 5: no entry");
    }
}
