package io.github.balint4j.sheets;

import static io.github.balint4j.sheets.Sheets.MONDAY;
import static io.github.balint4j.sheets.Sheets.csv;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.sheets.table.CsvText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
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
        NameBook book = NameBook.empty()
                .with("p", "Groß; \"Jürgen\"", Set.of())
                .with("p", "=1+1", Set.of("p7"))
                .with("g", "Montag", Set.of());
        assertThat(read(book.toCsv())).isEqualTo(book);
        assertThat(book.toCsv()).contains("p8;'=1+1");
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
