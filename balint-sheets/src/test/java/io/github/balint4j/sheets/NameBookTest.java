package io.github.balint4j.sheets;

import static io.github.balint4j.sheets.Sheets.MONDAY;
import static io.github.balint4j.sheets.Sheets.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.sheets.table.CsvText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameBookTest {
    private static NameBook read(String csv) {
        NameBook.Read read = NameBook.read(csv.getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).isEmpty();
        return read.book();
    }

    @Test
    void theSamePersonKeepsTheSamePseudonym() {
        NameBook book = read("pseudonym;name\np4;Anna Ek\np9;Bo Lind\np9;Bo Lund\n");
        Imported<?> next = new SheetImport(ImportSettings.none(), book)
                .group(csv("Name;3.2.2026", "\"LUND, Bo\";x", "Cia Ny;x", "anna  ek;x"), MONDAY);
        assertThat(next.names().toCsv())
                .isEqualTo("\ufeffpseudonym;name\r\np4;Anna Ek\r\np9;Bo Lind\r\np9;Bo Lund\r\np10;Cia Ny\r\n");
        assertThat(next.document().orElseThrow().toString())
                .contains("p4", "p9", "p10")
                .doesNotContain("Bo", "Ek");
    }

    @Test
    void whatWasWrittenReadsBackEqual() {
        NameBook book = new NameBook(List.of(
                new NameBook.Entry("p1", "Groß; \"Jürgen\""),
                new NameBook.Entry("p8", "=1+1"),
                new NameBook.Entry("g1", "Montag")));
        assertThat(read(book.toCsv())).isEqualTo(book);
        assertThat(book.toCsv()).contains("p8;'=1+1");
    }

    private static Imported<BalintGroup> next(NameBook book, String name) {
        return new SheetImport(ImportSettings.none(), book).group(csv("Name;3.2.2026", name + ";x"), MONDAY);
    }

    @Test
    void aPseudonymIsNeverGivenTwice() {
        NameBook book = read("pseudonym;name\np1;Anna Ek\np2;Bo Lind\np3;Cia Ny\n");
        NameBook forgotten = read(book.without("p3").without("p2").toCsv());
        assertThat(forgotten.toCsv()).isEqualTo("\ufeffpseudonym;name\r\np1;Anna Ek\r\n(next);p4\r\n");
        NameBook later = next(forgotten, "Dan Ek").names();
        assertThat(later.toCsv()).isEqualTo("\ufeffpseudonym;name\r\np1;Anna Ek\r\np4;Dan Ek\r\n");
        assertThat(next(read(book.renamed("p3", "x").toCsv()), "Dan Ek").names().name("p4"))
                .contains("Dan Ek");
        assertThat(next(book.after(List.of("p17", "g2", "monday")), "Dan Ek")
                        .names()
                        .name("p18"))
                .contains("Dan Ek");
    }

    @Test
    void furtherColumnsAreKept() {
        NameBook book =
                read("pseudonym;name;e-mail;left\np1;Anna Ek;'=a@example.org;\np2;Bo Lind;b@example.org;2025\n");
        NameBook next = read(next(book, "Cia Ny").names().toCsv());
        assertThat(next.toCsv())
                .isEqualTo("\ufeffpseudonym;name;e-mail;left\r\np1;Anna Ek;'=a@example.org;\r\n"
                        + "p2;Bo Lind;b@example.org;2025\r\np3;Cia Ny\r\n");
        assertThat(next.renamed("p2", "p9").without("p1").toCsv())
                .isEqualTo("\ufeffpseudonym;name;e-mail;left\r\np9;Bo Lind;b@example.org;2025\r\np3;Cia Ny\r\n");
    }

    @Test
    void twentyThousandNamesTakeNoLongTime() {
        String[] lines = new String[20_000];
        lines[0] = "Name;3.2.2026";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "Anna Ek " + Integer.toString(i, 36).replaceAll("[0-9]", "ü") + i + "b;x";
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Imported<BalintGroup> read =
                    new SheetImport(ImportSettings.none(), NameBook.empty()).group(csv(lines), MONDAY);
            assertThat(read.names().entries()).hasSize(19_999);
        });
    }

    @Test
    void wrongLinesAreToldWithoutTheName() {
        NameBook.Read read = NameBook.read("pseudonym;name\nAnna Ek;p1\np2;\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).hasSize(2);
        assertThat(read.problems().toString()).contains("A2").doesNotContain("Anna");
    }

    @Test
    void textThatASpreadsheetWouldRunIsNeutral() {
        assertThat(new CsvText(',').row(List.of("=SUM(A1)", "+1-2", "@x", "-5", "-1,5", "-x", "a,b", "he \"x\"")))
                .isEqualTo("'=SUM(A1),'+1-2,'@x,-5,\"-1,5\",'-x,\"a,b\",\"he \"\"x\"\"\"\r\n");
    }
}
