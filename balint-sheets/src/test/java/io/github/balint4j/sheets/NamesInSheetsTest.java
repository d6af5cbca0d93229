package io.github.balint4j.sheets;

import static io.github.balint4j.sheets.Sheets.group;
import static io.github.balint4j.sheets.Sheets.leaders;
import static io.github.balint4j.sheets.Sheets.portfolio;
import static io.github.balint4j.sheets.Sheets.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Session;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in two columns, and what stands in the place of a name. */
class NamesInSheetsTest {
    private static final PersonId P1 = PersonId.of("p1");

    private static <T> List<String> names(Imported<T> imported) {
        assertThat(texts(imported.problems())).isEmpty();
        return imported.names().entries().stream().map(NameBook.Entry::name).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vorname;Nachname;3.2.2026",
                "Förnamn;Efternamn;3.2.2026",
                "Fornavn;Efternavn;3.2.2026",
                "First name;Surname;3.2.2026",
                "Vorname;Name;3.2.2026",
                "Namn;Efternamn;3.2.2026"
            })
    void firstNameAndSurnameInTwoColumnsAreOneName(String headings) {
        assertThat(names(group(headings, "Anna;Ek;x", "Bo;Lind;x"))).containsExactly("Anna Ek", "Bo Lind");
    }

    @Test
    void theSurnameMayStandFirstOrAlone() {
        assertThat(names(group("Nr.;Name;Vorname;3.2.2026", "1;Ek;Anna;x", "2;Lind;;x")))
                .containsExactly("Anna Ek", "Lind");
        assertThat(names(group("Nachname;Vorname;Datum;Anwesend", "Ek;Anna;3.2.2026;x")))
                .containsExactly("Anna Ek");
    }

    @Test
    void inALogbookTheyAreOneOwner() {
        Imported<Portfolio> imported =
                portfolio("Förnamn;Efternamn;Datum;Timmar", "Anna;Ek;3.2.2026;1,5", "Anna;Ek;17.2.2026;1,5");
        assertThat(names(imported)).containsExactly("Anna Ek");
        assertThat(texts(portfolio("Förnamn;Efternamn;Datum", "Anna;Ek;3.2.2026", "Anna;Berg;17.2.2026")
                        .problems()))
                .containsExactly("A3: a second person: a portfolio is of one; make one file of each person's rows");
        assertThat(names(leaders("Fornavn;Efternavn;Status", "Eva;Berg;godkendt")))
                .containsExactly("Eva Berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "N.N.",
                "n. n.",
                "NN",
                "-",
                "–",
                "gäst",
                "Gäst 2",
                "Guest",
                "guest (1)",
                "gæst",
                "Gast",
                "vakant",
                "Ledig plats"
            })
    void whatNamesNobodyIsLeftOutAndListed(String text) {
        Imported<BalintGroup> imported = group("Name;3.2.2026;17.2.2026", "Anna Ek;x;x", text + ";;");
        assertThat(names(imported)).containsExactly("Anna Ek");
        assertThat(texts(imported.leftOut())).containsExactly("A3: names nobody");
        assertThat(imported.document().orElseThrow().sessions().items())
                .allMatch(session -> session.attendance().equals(Known.of(Attendance.present(P1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Totals", "Summe", "I alt", "Summa närvarande", "Närvarande totalt"})
    void totalsBehindANumberAreNobody(String text) {
        Imported<BalintGroup> imported = group("Nr.;Name;3.2.2026", "1;Anna Ek;x", "2;" + text + ";1");
        assertThat(names(imported)).containsExactly("Anna Ek");
        assertThat(texts(imported.leftOut())).contains("row 3: totals");
    }

    @Test
    void whereSomebodyCameWhomTheListDoesNotNameItNamesNotAll() {
        ImportSettings whole = ImportSettings.none().complete();
        BalintGroup unnamed = group(whole, "Name;3.2.2026;17.2.2026", "Anna Ek;x;x", "N.N.;x;e")
                .document()
                .orElseThrow();
        List<Session> sessions = unnamed.sessions().items();
        assertThat(sessions.get(0).attendance()).isEqualTo(Known.incomplete(List.of(Attendance.present(P1))));
        assertThat(sessions.get(1).attendance().isComplete()).isTrue();
        assertThat(unnamed.members().isComplete()).isFalse();
        BalintGroup guest = group(whole, "Name;3.2.2026", "Anna Ek;x", "Gast 1;x")
                .document()
                .orElseThrow();
        assertThat(guest.members().isComplete()).isTrue();
        assertThat(guest.sessions().items().get(0).attendance().isComplete()).isFalse();
    }

    @Test
    void inARowForEachAttendanceAndAboveColumnsToo() {
        Imported<BalintGroup> rows = group("Datum;Namn", "2026-02-03;Anna Ek", "2026-02-03;gäst");
        assertThat(names(rows)).containsExactly("Anna Ek");
        assertThat(rows.document().orElseThrow().sessions().items().get(0).attendance())
                .isEqualTo(Known.incomplete(List.of(Attendance.present(P1))));
        Imported<BalintGroup> above = group("Dato;Anna Ek;Bo Lind;Gæst", "2026-02-03;x;x;x", "2026-02-10;x;x;");
        assertThat(names(above)).containsExactly("Anna Ek", "Bo Lind");
        assertThat(texts(above.leftOut())).containsExactly("D1: names nobody");
    }

    @Test
    void aLeaderWhomALogbookDoesNotNameIsNotKnown() {
        Imported<Portfolio> imported =
                portfolio("Datum;Leitung", "3.2.2026;N.N.", "17.2.2026;Eva Berg / ?", "3.3.2026;Eva Berg und Ole Dahl");
        assertThat(names(imported)).containsExactly("Eva Berg", "Ole Dahl");
        assertThat(imported.document().orElseThrow().sessions().items())
                .extracting(entry -> entry.leaders())
                .containsExactly(Known.absent(), Known.incomplete(List.of(P1)), Known.of(P1, PersonId.of("p2")));
        assertThat(texts(imported.leftOut())).containsExactly("B2: names nobody", "B3: names nobody");
    }
}
