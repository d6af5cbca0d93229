package io.github.balint4j.sheets;

import static io.github.balint4j.sheets.Sheets.MONDAY;
import static io.github.balint4j.sheets.Sheets.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Session;
import io.github.balint4j.sheets.table.DateOrder;
import io.github.balint4j.sheets.table.Workbook;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole files as training secretaries keep them; all people in them are invented. */
class MessyFilesTest {
    private static final ImportSettings PLAIN = ImportSettings.none();
    private static final ImportSettings DAY_FIRST = ImportSettings.none().withDates(DateOrder.DMY);

    private static Workbook file(String name, Charset charset) {
        try {
            String text = Files.readString(Path.of("src/test/resources/messy").resolve(name));
            return Workbook.read(text.getBytes(charset));
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static Imported<BalintGroup> list(ImportSettings settings, String name, Charset charset) {
        return new SheetImport(settings, NameBook.empty()).group(file(name, charset), MONDAY);
    }

    private static BalintGroup group(ImportSettings settings, String name, Charset charset) {
        Imported<BalintGroup> read = list(settings, name, charset);
        assertThat(texts(read.problems())).isEmpty();
        return read.document().orElseThrow();
    }

    private static Portfolio portfolio(ImportSettings settings, String name, Charset charset) {
        Imported<Portfolio> read =
                new SheetImport(settings, NameBook.empty()).portfolio(file(name, charset), PersonId.of("gp-07"));
        assertThat(texts(read.problems())).isEmpty();
        return read.document().orElseThrow();
    }

    @Test
    void years_in_a_second_line_of_headings_are_no_person() {
        Charset windows = Charset.forName("windows-1252");
        assertThat(texts(list(PLAIN, "two-heading-lines.csv", windows).problems()))
                .hasSize(4)
                .allMatch(text -> text.contains("has no year; say it with --year"));
        Imported<BalintGroup> read = list(PLAIN.withYear(2026), "two-heading-lines.csv", windows);
        assertThat(texts(read.problems())).isEmpty();
        assertThat(read.document().orElseThrow().members().items()).hasSize(4);
        assertThat(read.names().entries())
                .extracting(NameBook.Entry::name)
                .contains("Jörg Schäfer", "Käthe Weiß")
                .noneMatch(name -> name.contains("Großmann"));
        assertThat(texts(read.leftOut())).contains("row 5: no entry", "row 10: totals");
    }

    @Test
    void a_logbook_with_tabs_in_utf_16_is_read_to_its_totals() {
        Portfolio read = portfolio(PLAIN, "logbook-with-tabs.txt", StandardCharsets.UTF_16);
        assertThat(read.sessions().items()).hasSize(3);
        assertThat(read.sessions().items())
                .allMatch(one -> one.leaders().items().size() == 1);
    }

    @Test
    void a_note_below_the_list_is_nobody() {
        BalintGroup read = group(DAY_FIRST, "strokes-and-a-note.csv", StandardCharsets.UTF_8);
        assertThat(read.members().items()).hasSize(2);
        assertThat(read.sessions().items()).extracting(Session::date).contains(Optional.of(LocalDate.of(2026, 3, 2)));
    }

    @Test
    void the_weekday_tells_the_day_from_the_month() {
        BalintGroup read = group(PLAIN, "weekdays-before-strokes.csv", StandardCharsets.UTF_8);
        assertThat(read.sessions().items())
                .extracting(one -> one.date().orElseThrow())
                .containsExactly(LocalDate.of(2026, 1, 13), LocalDate.of(2026, 1, 27), LocalDate.of(2026, 2, 10));
        assertThat(texts(list(PLAIN, "strokes-and-a-note.csv", StandardCharsets.UTF_8)
                        .problems()))
                .singleElement()
                .asString()
                .contains("can be read in two ways");
    }

    @Test
    void a_day_with_nobody_and_a_note_beside_it_is_a_note() {
        Imported<BalintGroup> read = list(DAY_FIRST, "rows-with-a-note.csv", StandardCharsets.UTF_8);
        assertThat(texts(read.problems())).isEmpty();
        assertThat(read.document().orElseThrow().sessions().items()).hasSize(2);
        assertThat(texts(read.leftOut())).contains("row 4: no entry");
    }

    @Test
    void a_day_with_only_a_note_is_no_session_of_a_logbook() {
        Portfolio read = portfolio(DAY_FIRST, "logbook-with-a-note.csv", StandardCharsets.UTF_8);
        assertThat(read.sessions().items())
                .extracting(one -> one.date().orElseThrow().toString())
                .containsExactly("2026-01-12", "2026-02-09", "2026-02-23");
    }

    @Test
    void days_may_be_the_numbers_of_a_spreadsheet() {
        assertThat(group(PLAIN, "days-as-numbers.csv", StandardCharsets.UTF_8)
                        .sessions()
                        .items())
                .extracting(one -> one.date().orElseThrow())
                .startsWith(LocalDate.of(2026, 1, 13));
    }

    @Test
    void months_above_the_days_and_an_empty_row_between_people_do_no_harm() {
        BalintGroup read = group(PLAIN, "merged-month.csv", StandardCharsets.UTF_8);
        assertThat(read.members().items()).hasSize(2);
        assertThat(read.leaders().items()).hasSize(1);
        assertThat(read.sessions().items()).hasSize(4);
    }

    @Test
    void totals_may_stand_in_the_middle_and_their_word_beside_them() {
        assertThat(portfolio(PLAIN, "logbook-total-in-the-middle.csv", StandardCharsets.UTF_8)
                        .sessions()
                        .items())
                .hasSize(3);
    }
}
