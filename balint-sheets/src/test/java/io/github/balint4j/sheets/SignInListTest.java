package io.github.balint4j.sheets;

import static io.github.balint4j.sheets.Sheets.group;
import static io.github.balint4j.sheets.Sheets.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderRole;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.sheets.table.DateOrder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInListTest {
    private static final PersonId P1 = PersonId.of("p1");
    private static final PersonId P2 = PersonId.of("p2");
    private static final PersonId P3 = PersonId.of("p3");

    private static Session only(Imported<BalintGroup> read) {
        assertThat(texts(read.problems())).isEmpty();
        assertThat(read.document().orElseThrow().sessions().items()).hasSize(1);
        return read.document().orElseThrow().sessions().items().get(0);
    }

    @Test
    void peopleInRowsAndDaysInColumns() {
        Imported<BalintGroup> read =
                group("Name;3.2.2026;17.2.2026;3.3.2026", "Anna Ek;x;x;", "Bo Lind;x;e;", "Cæcilie Ås;;x;");
        assertThat(texts(read.problems())).isEmpty();
        BalintGroup group = read.document().orElseThrow();
        assertThat(group.members())
                .isEqualTo(Known.incomplete(List.of(Membership.of(P1), Membership.of(P2), Membership.of(P3))));
        assertThat(group.sessions())
                .isEqualTo(Known.incomplete(List.of(
                        Session.builder()
                                .date(LocalDate.of(2026, 2, 3))
                                .attended(P1, P2)
                                .build(),
                        Session.builder()
                                .date(LocalDate.of(2026, 2, 17))
                                .attendance(Attendance.present(P1), Attendance.excused(P2), Attendance.present(P3))
                                .build(),
                        Session.planned(LocalDate.of(2026, 3, 3)))));
        assertThat(read.names().entries())
                .extracting(NameBook.Entry::pseudonym, NameBook.Entry::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("p1", "Anna Ek"),
                        org.assertj.core.groups.Tuple.tuple("p2", "Bo Lind"),
                        org.assertj.core.groups.Tuple.tuple("p3", "Cæcilie Ås"));
        assertThat(texts(read.guesses()))
                .containsExactly(
                        "sheet 1: an empty cell below a day with marks is read as: was not there",
                        "A1: read as person");
    }

    @Test
    void oneRowForEachAttendance() {
        Imported<BalintGroup> read = group(
                "Datum,Namn,Tid,Närvaro",
                "2026-02-03,Anna Ek,18:30,ja",
                "2026-02-03,Bo Lind,18:30,frånvarande",
                "2026-02-17,Anna Ek,,ja");
        assertThat(texts(read.problems())).isEmpty();
        assertThat(read.document().orElseThrow().sessions().items())
                .containsExactly(
                        Session.builder()
                                .date(LocalDate.of(2026, 2, 3))
                                .startsAt(LocalTime.of(18, 30))
                                .attendance(Attendance.present(P1), Attendance.absent(P2))
                                .build(),
                        Session.builder()
                                .date(LocalDate.of(2026, 2, 17))
                                .attended(P1)
                                .build());
    }

    @Test
    void aMarkInTheFirstColumnIsNoTotal() {
        Imported<BalintGroup> read = group("Anwesenheit;Datum;Name", "anwesend;3.2.2026;Anna Ek", "Anwesend;;1");
        assertThat(only(read).attendance().items()).containsExactly(Attendance.present(P1));
        assertThat(texts(read.leftOut())).containsExactly("row 3: totals");
    }

    @Test
    void whereNotBeingThereIsMarkedAnEmptyCellSaysNothing() {
        Imported<BalintGroup> read = group("Name;3.2.2026", "Anna Ek;x", "Bo Lind;-", "Cia Ny;");
        assertThat(only(read).attendance())
                .isEqualTo(Known.of(Attendance.present(P1), Attendance.absent(P2), Attendance.unknown(P3)));
        assertThat(texts(read.guesses()).get(0)).contains("not known", "at B3");
    }

    @ParameterizedTest
    @CsvSource({
        "x, present",
        "1, present",
        "✓, present",
        "JA, present",
        "anw., present",
        "e, excused",
        "afbud, excused",
        "-, absent",
        "0, absent",
        "frånv., absent",
        "?, unknown",
        "zoom, online",
        "Gast, guest"
    })
    void marksAreReadInFourLanguages(String mark, String meaning) {
        Attendance read = only(group("Name;3.2.2026", "Anna Ek;x", "Bo Lind;" + mark))
                .attendance()
                .items()
                .get(1);
        Attendance expected = switch (meaning) {
            case "present" -> Attendance.present(P2);
            case "excused" -> Attendance.excused(P2);
            case "absent" -> Attendance.absent(P2);
            case "online" -> Attendance.present(P2, Mode.ONLINE);
            case "guest" -> Attendance.guest(P2);
            default -> Attendance.unknown(P2);
        };
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void aMarkWithTwoFacesIsAskedForAndTakenAsItIsExplained() {
        String[] list = {"Name;3.2.2026", "Anna Ek;x", "Bo Lind;a"};
        assertThat(texts(group(list).problems()))
                .containsExactly("B3: \"a\" means different things in different languages; say with --value what it is,"
                        + " one of absent, cancelled, excused, guest, online, present, unknown");
        assertThat(group(list).document()).isEmpty();
        Session explained = only(group(ImportSettings.none().withWord("A", "absent"), list));
        assertThat(explained.attendance().items()).contains(Attendance.absent(P2));
    }

    @Test
    void aCancelledSession() {
        Session session = only(group("Navn;3.2.2026", "Anna Ek;aflyst", "Bo Lind;"));
        assertThat(session.state().is(SessionState.CANCELLED)).isTrue();
        assertThat(session.attendance().isAbsent()).isTrue();
    }

    @Test
    void leadersAndGuestsByTheirRole() {
        BalintGroup group = group(
                        "Name;Rolle;3.2.2026",
                        "Anna Ek;Leiterin;x",
                        "Bo Lind;TN;x",
                        "Cia Ny;Gast;x",
                        "Dan Sø;Co-Leiter;")
                .document()
                .orElseThrow();
        assertThat(group.members().items()).containsExactly(Membership.of(P2));
        assertThat(group.leaders().items())
                .containsExactly(
                        Leadership.of(P1),
                        Leadership.builder()
                                .person(PersonId.of("p4"))
                                .role(LeaderRole.CO_LEADER)
                                .build());
        assertThat(group.sessions().items().get(0).attendance().items()).contains(Attendance.guest(P3));
    }

    @Test
    void daysWithTwoFacesAreRefusedUntilTheOrderIsSaid() {
        String[] list = {"Name;03/02/2026;13/02/2026", "Anna Ek;x;x"};
        assertThat(texts(group(list).problems()))
                .containsExactly("B1: \"03/02/2026\" can be read in two ways; say --dates dmy (the day first) or"
                        + " --dates mdy (the month first)");
        assertThat(days(group(ImportSettings.none().withDates(DateOrder.DMY), list)))
                .containsExactly(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 2, 13));
        assertThat(days(group(
                        ImportSettings.none().withDates(DateOrder.MDY), "Name;03/02/2026;03/13/2026", "Anna Ek;x;x")))
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 13));
    }

    @Test
    void daysWithoutAYearNeedOne() {
        String[] list = {"Name;3.2.;17.2.", "Anna Ek;x;x"};
        assertThat(texts(group(list).problems())).hasSize(2).allMatch(text -> text.contains("has no year"));
        assertThat(days(group(ImportSettings.none().withYear(2026), list)))
                .containsExactly(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 2, 17));
    }

    private static List<LocalDate> days(Imported<BalintGroup> read) {
        assertThat(texts(read.problems())).isEmpty();
        return read.document().orElseThrow().sessions().items().stream()
                .map(session -> session.date().orElseThrow())
                .toList();
    }

    @Test
    void theColumnOfNamesWithoutAHeadingIsAskedFor() {
        String[] list = {";3.2.2026", "Anna Ek;x", "Bo Lind;x"};
        assertThat(texts(group(list).problems()))
                .containsExactly(
                        "column A: what this column means is not sure: perhaps person; say it with --map A=person,"
                                + " or --map A=ignore");
        assertThat(only(group(ImportSettings.none().withColumn("A", ColumnMeaning.PERSON), list))
                        .attendance()
                        .items())
                .hasSize(2);
    }

    @Test
    void aTableWithoutAnyKnownHeadingIsReadByTheLettersOfItsColumns() {
        ImportSettings letters =
                ImportSettings.none().withColumn("b", ColumnMeaning.PERSON).withColumn("A", ColumnMeaning.DATE);
        assertThat(only(group(letters, "Wann;Wer", "3.2.2026;Anna Ek"))
                        .attendance()
                        .items())
                .containsExactly(Attendance.present(P1));
    }

    @Test
    void headingsThatOnlyContainAKnownOneAreAskedForWhereThatIsNotThere() {
        assertThat(texts(group("Name der Person;3.2.2026", "Anna Ek;x").problems()))
                .containsExactly(
                        "column A: what this column means is not sure: perhaps person; say it with --map A=person,"
                                + " or --map A=ignore");
        Imported<BalintGroup> sure = group("Name;Name der Klinik;Minuten;3.2.2026", "Anna Ek;Nord;90;x");
        assertThat(only(sure).attendance().items()).hasSize(1);
        assertThat(texts(sure.leftOut()))
                .containsExactly("column B: the column is not needed", "column C: the column is not needed");
    }

    @Test
    void allProblemsAreToldAtOnceAndNothingIsHalfImported() {
        Imported<BalintGroup> read =
                group("Name;3.2.2026;30.2.2026", "Anna Ek;x;x", "Bo Lind;qq;x", ";x;", "Anna  EK;x;x");
        assertThat(texts(read.problems()))
                .containsExactly(
                        "C1: no calendar has \"30.2.2026\"",
                        "B3: \"qq\" is not known here; say with --value what it is, one of absent, cancelled, excused,"
                                + " guest, online, present, unknown",
                        "A4: the name is missing",
                        "A5: this person stands at A2 already; put both into one row");
        assertThat(read.document()).isEmpty();
    }

    @Test
    void whatContradictsItselfIsToldAtItsCell() {
        Imported<BalintGroup> read = group("Name;3.2.2026;3.2.2026 18:30", "Anna Ek;x;x");
        assertThat(read.document()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        assertThat(texts(read.problems()).get(0)).startsWith("column C: ");
    }

    @Test
    void aListThatIsSaidToBeWholeIs() {
        BalintGroup group = group(ImportSettings.none().complete(), "Name;3.2.2026", "Anna Ek;x")
                .document()
                .orElseThrow();
        assertThat(group.members().isComplete()).isTrue();
        assertThat(group.sessions().isComplete()).isTrue();
    }

    @Test
    void messagesNeverSayAName() {
        Imported<BalintGroup> read =
                group("Name;Anna Ek;3.2.2026;Carl;Dora", "Bo Lind;x;Bo;Carlsson;n", "Bo Lynd;;x;;Emil", "B. Lind;;;;x");
        assertThat(read.problems()).isNotEmpty();
        assertThat(texts(read.problems()) + "" + texts(read.guesses()) + texts(read.leftOut()))
                .doesNotContain("Bo Li", "Lynd", "Emil", "Anna", "Carl", "Dora");
    }

    @Test
    void namesThatDifferInOneLetterAreTold() {
        assertThat(texts(group("Name;3.2.2026", "Anna Ek;x", "Ana Ek;x", "Anna Ax;x")
                        .guesses()))
                .contains("A3: this name differs in one letter from that at A2; if it is one person, write it alike, or"
                        + " give both the same pseudonym in the file of names")
                .hasSize(2);
    }
}
