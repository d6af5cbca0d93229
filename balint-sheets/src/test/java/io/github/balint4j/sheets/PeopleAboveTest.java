package io.github.balint4j.sheets;

import static io.github.balint4j.sheets.Sheets.group;
import static io.github.balint4j.sheets.Sheets.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-in lists with a row for each day and a column for each person. */
class PeopleAboveTest {
    private static final PersonId P1 = PersonId.of("p1");
    private static final PersonId P2 = PersonId.of("p2");
    private static final PersonId P3 = PersonId.of("p3");

    private static BalintGroup read(Imported<BalintGroup> imported) {
        assertThat(texts(imported.problems())).isEmpty();
        return imported.document().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Datum", "Wann", ""})
    void theSameAsTheTableTurned(String heading) {
        BalintGroup above =
                read(group(heading + ";Anna Ek;Bo Lind;Cia Ny", "3.2.2026;x;e;", "17.2.2026;x;x;x", "3.3.2026;;;"));
        BalintGroup beside =
                read(group("Name;3.2.2026;17.2.2026;3.3.2026", "Anna Ek;x;x;", "Bo Lind;e;x;", "Cia Ny;;x;"));
        assertThat(above).isEqualTo(beside);
        assertThat(above.sessions().items().get(0).attendance())
                .isEqualTo(Known.of(Attendance.present(P1), Attendance.excused(P2)));
    }

    @Test
    void whatStandsBesideIsLeftOutAndListed() {
        Imported<BalintGroup> imported = group(
                "Datum;Tid;Anna Ek;Bo Lind;Cia Ny;Antal;Tema",
                "2026-02-03;18:30;x;x;zoom;3;närhet",
                "2026-02-17;18:30;inställt;;;;",
                "2026-03-03;18:00;x;-;?;1;",
                ";;2;1;1;;",
                "Summa;;2;1;1;;",
                "Uppdaterad i mars;;;;;;");
        BalintGroup group = read(imported);
        assertThat(group.sessions().items())
                .containsExactly(
                        Session.builder()
                                .date(LocalDate.of(2026, 2, 3))
                                .startsAt(LocalTime.of(18, 30))
                                .attendance(
                                        Attendance.present(P1),
                                        Attendance.present(P2),
                                        Attendance.present(P3, Mode.ONLINE))
                                .build(),
                        Session.builder()
                                .date(LocalDate.of(2026, 2, 17))
                                .startsAt(LocalTime.of(18, 30))
                                .state(SessionState.CANCELLED)
                                .build(),
                        Session.builder()
                                .date(LocalDate.of(2026, 3, 3))
                                .startsAt(LocalTime.of(18, 0))
                                .attendance(Attendance.present(P1), Attendance.absent(P2), Attendance.unknown(P3))
                                .build());
        assertThat(texts(imported.leftOut()))
                .containsExactly(
                        "column F: the column is not needed",
                        "column G: the column is not needed",
                        "row 5: no entry",
                        "row 6: totals",
                        "row 7: no entry");
    }

    @Test
    void rolesBelowOrBehindTheNames() {
        BalintGroup below =
                read(group("Datum;Minuten;Eva Berg;Anna Ek;Bo Lind", ";;Leiterin;TN;TN", "3.2.2026;90;x;x;"));
        assertThat(below.leaders().items()).containsExactly(Leadership.of(P1));
        assertThat(below.members().items()).containsExactly(Membership.of(P2), Membership.of(P3));
        assertThat(below.sessions().items().get(0).length().value()).contains(Duration.ofMinutes(90));
        BalintGroup behind = read(group("Datum;Eva Berg (Leitung);Anna Ek", "3.2.2026;x;x"));
        assertThat(behind.leaders().items()).containsExactly(Leadership.of(P1));
    }

    @Test
    void aColumnWithoutAnyMarkIsAskedFor() {
        String[] list = {"Datum;Anna Ek;Bo Lind;Cia Ny", "3.2.2026;x;x;", "17.2.2026;x;;"};
        assertThat(texts(group(list).problems()))
                .containsExactly("column D: what this column means is not sure: perhaps person; say it with --map"
                        + " D=person, or --map D=ignore");
        assertThat(read(group(ImportSettings.none().withColumn("D", ColumnMeaning.PERSON), list))
                        .members()
                        .items())
                .hasSize(3);
        assertThat(read(group(ImportSettings.none().withColumn("D", ColumnMeaning.IGNORE), list))
                        .members()
                        .items())
                .hasSize(2);
    }

    @Test
    void marksWithoutANameAndDaysTwiceAreTold() {
        assertThat(texts(group("Datum;Anna Ek;;Bo Lind", "3.2.2026;x;x;x", "3.2.2026;x;x;e", ";x;;x")
                        .problems()))
                .containsExactly(
                        "C1: the name is missing",
                        "A3: this day stands at A2 already; put both into one row, or write the time of day into both",
                        "A4: the day is missing");
    }

    @Test
    void namesOverTwoLines() {
        Imported<BalintGroup> imported = group("Datum;Anna;Bo", ";Ek;Lind", "3.2.2026;x;x", "17.2.2026;x;e");
        assertThat(read(imported).sessions().items()).hasSize(2);
        assertThat(imported.names().entries())
                .extracting(NameBook.Entry::name)
                .isEqualTo(List.of("Anna Ek", "Bo Lind"));
    }
}
