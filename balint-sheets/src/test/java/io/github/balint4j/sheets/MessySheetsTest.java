package io.github.balint4j.sheets;

import static io.github.balint4j.sheets.Sheets.MONDAY;
import static io.github.balint4j.sheets.Sheets.group;
import static io.github.balint4j.sheets.Sheets.portfolio;
import static io.github.balint4j.sheets.Sheets.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.sheets.table.Remark.Code;
import io.github.balint4j.sheets.table.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as they really are; all people in them are invented. */
class MessySheetsTest {
    private static final String UMLAUTS = "Name;3.2.2026\nJürgen Groß;x\nÅsa Öberg;x\nSøren Ærø;x\n";

    private static void shouldHaveUmlauts(byte[] file) {
        Imported<BalintGroup> read =
                new SheetImport(ImportSettings.none(), NameBook.empty()).group(Workbook.read(file), MONDAY);
        assertThat(texts(read.problems())).isEmpty();
        assertThat(read.names().entries())
                .extracting(NameBook.Entry::name)
                .containsExactly("Jürgen Groß", "Åsa Öberg", "Søren Ærø");
    }

    @Test
    void umlautsInEachEncoding() {
        shouldHaveUmlauts(UMLAUTS.getBytes(StandardCharsets.UTF_8));
        shouldHaveUmlauts(("\ufeff" + UMLAUTS).getBytes(StandardCharsets.UTF_8));
        shouldHaveUmlauts(UMLAUTS.getBytes(Charset.forName("windows-1252")));
        shouldHaveUmlauts(("\ufeff" + UMLAUTS).getBytes(StandardCharsets.UTF_16LE));
        shouldHaveUmlauts(("\ufeff" + UMLAUTS).getBytes(StandardCharsets.UTF_16BE));
        assertThat(texts(Workbook.read(UMLAUTS.getBytes(Charset.forName("windows-1252")))
                        .guesses()))
                .containsExactly("sheet 1: read as Windows-1252, as it is no UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void separatorsAreFoundOut(String separator) {
        String text = "Datum;Stunden;Leiter\n3.2.2026;\"1,5\";\"Berg, Eva\"\n17.2.2026;\"1,5\";\"Berg, Eva\"\n"
                .replace(";", separator);
        assertThat(portfolio(text).document().orElseThrow().sessions().items())
                .hasSize(2)
                .allMatch(entry -> entry.duration().equals(java.util.Optional.of(Duration.ofMinutes(90))));
    }

    @Test
    void theSeparatorThatExcelNamesIsTaken() {
        assertThat(texts(group("sep=;", "Name;3.2.2026", "Anna Ek;x").problems()))
                .isEmpty();
        assertThat(texts(group("sep=;", "Name;3.2.2026", "Anna Ek;qq").problems())
                        .get(0))
                .startsWith("B3: ");
    }

    @Test
    void titlesAboveEmptyRowsTotalsAndNotesAreLeftOutAndListed() {
        Imported<BalintGroup> read = group(
                "Balintgruppe Montag;;;;",
                ";;;;",
                "Nr.;Name;3.2.2026;17.2.2026;;",
                "1;Anna Ek;x;x;;bringt Kuchen mit",
                ";;;;;",
                "2;Bo Lind;x;;;",
                ";Summe;2;1;;",
                ";;;;;",
                ";Raum 3 ab März;;;;",
                "Stand: Februar;;;;;");
        assertThat(texts(read.problems())).isEmpty();
        assertThat(read.document().orElseThrow().members().items()).hasSize(2);
        assertThat(texts(read.leftOut()))
                .containsExactly(
                        "column A: the column is not needed",
                        "column F: beside the table: the column has no heading",
                        "row 1: above the headings",
                        "row 7: totals",
                        "row 9: no entry");
    }

    @Test
    void headingsOverTwoLines() {
        Portfolio portfolio = portfolio(
                        "Datum;Dauer;Rolle", "(TT.MM.JJJJ);(h);(TN / Leiter)", "3.2.2026;1,5;TN", "17.2.2026;2;TN")
                .document()
                .orElseThrow();
        assertThat(portfolio.sessions().items().get(1).duration()).contains(Duration.ofHours(2));
        Imported<BalintGroup> grid =
                group("Name;Sitzung A;Sitzung B;Sitzung C", ";3.2.2026;17.2.2026;3.3.2026", "Anna Ek;x;x;x");
        assertThat(texts(grid.problems())).isEmpty();
        assertThat(grid.document().orElseThrow().sessions().items()).hasSize(3);
    }

    @Test
    void totalsWithoutALabelAreLeftOut() {
        Imported<BalintGroup> read = group("Name;3.2.2026", "Anna Ek;x", "Bo Lind;x", ";2");
        assertThat(texts(read.problems())).isEmpty();
        assertThat(texts(read.leftOut())).containsExactly("row 4: no entry");
    }

    private static byte[] workbook(Consumer<Worksheet> sheet) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(file, "test", "1.0")) {
            sheet.accept(book.newWorksheet("Liste"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file.toByteArray();
    }

    @Test
    void aWorkbookWithMergedCellsAndItsOwnDays() {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Närvaro våren 2026");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(2, 0, "Namn");
            sheet.value(2, 1, LocalDate.of(2026, 2, 3));
            sheet.style(2, 1).format("yyyy-mm-dd").set();
            sheet.value(2, 2, LocalDate.of(2026, 2, 17));
            sheet.style(2, 2).format("d.m.yy").set();
            sheet.value(2, 3, "3.3.2026");
            sheet.value(3, 0, "Åsa Öberg");
            sheet.value(3, 1, 1);
            sheet.value(3, 2, "x");
            sheet.value(4, 0, "Bo Lind");
            sheet.value(4, 1, 1);
            sheet.value(4, 2, "e");
            sheet.value(3, 3, "inställt");
            sheet.range(3, 3, 4, 3).merge();
            sheet.value(6, 0, "Antal");
            sheet.formula(6, 1, "SUM(B4:B5)");
        });
        Imported<BalintGroup> read =
                new SheetImport(ImportSettings.none(), NameBook.empty()).group(Workbook.read(file), MONDAY);
        assertThat(texts(read.problems())).isEmpty();
        assertThat(read.document().orElseThrow().sessions().items())
                .extracting(session -> session.date().orElseThrow() + " " + session.state())
                .containsExactly("2026-02-03 HELD", "2026-02-17 HELD", "2026-03-03 CANCELLED");
        assertThat(texts(read.leftOut())).containsExactly("row 1: above the headings", "row 7: totals");
    }

    @Test
    void daysAndHoursAsNumbersOfAWorkbook() {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Datum");
            sheet.value(0, 1, "Dauer");
            sheet.value(1, 0, 46056);
            sheet.value(1, 1, 0.0625);
            sheet.style(1, 1).format("[h]:mm").set();
        });
        Imported<Portfolio> read = new SheetImport(ImportSettings.none(), NameBook.empty())
                .portfolio(Workbook.read(file), PersonId.of("gp-07"));
        assertThat(texts(read.problems())).isEmpty();
        assertThat(read.document().orElseThrow().sessions().items().get(0).duration())
                .contains(Duration.ofMinutes(90));
        assertThat(texts(read.guesses())).contains("A2: the number 46056 read as the day 2026-02-03");
    }

    @Test
    void farOutCellsThatAreOnlyFormattedAreNone() {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Namn");
            sheet.value(0, 1, "3.2.2026");
            sheet.value(1, 0, "Anna Ek");
            sheet.value(1, 1, "x");
            sheet.style(1, 2000).bold().set();
            sheet.style(30_000, 0).bold().set();
        });
        assertThat(texts(Workbook.read(file).problems())).isEmpty();
        byte[] wide = workbook(sheet -> sheet.value(0, 2000, "x"));
        byte[] tall = workbook(sheet -> sheet.value(30_000, 0, "x"));
        assertThat(Workbook.read(wide).problems())
                .extracting(problem -> problem.code())
                .containsExactly(Code.TOO_LARGE);
        assertThat(Workbook.read(tall).problems())
                .extracting(problem -> problem.code())
                .containsExactly(Code.TOO_LARGE);
    }

    @Test
    void whatIsNoTableIsSaidToBeNone() {
        assertThat(texts(Workbook.read(new byte[] {'P', 'K', 3, 4, 0}).problems()))
                .containsExactly("sheet 1: this is no CSV and no workbook (.xlsx) that can be read; save it anew as CSV"
                        + " UTF-8 or as .xlsx");
        assertThat(Workbook.read(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0})
                        .problems())
                .extracting(problem -> problem.code())
                .containsExactly(Code.OLD_WORKBOOK);
        assertThat(texts(group("").problems()).get(0)).contains("no row looks like headings");
    }

    @Test
    void whateverTheBytesThereIsADocumentOrAProblem() {
        Random random = new Random(20260101);
        byte[] sound = workbook(sheet -> {
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "3.2.2026");
            sheet.value(1, 0, "Anna Ek");
            sheet.value(1, 1, "x");
        });
        for (int i = 0; i < 300; i++) {
            byte[] file = i % 2 == 0 ? sound.clone() : UMLAUTS.getBytes(StandardCharsets.UTF_8);
            for (int change = 0; change < 4; change++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            Imported<BalintGroup> read =
                    new SheetImport(ImportSettings.none(), NameBook.empty()).group(Workbook.read(file), MONDAY);
            assertThat(read.document().isPresent()).isEqualTo(read.problems().isEmpty());
        }
    }
}
