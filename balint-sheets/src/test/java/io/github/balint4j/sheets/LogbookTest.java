package io.github.balint4j.sheets;

import static io.github.balint4j.sheets.Sheets.leaders;
import static io.github.balint4j.sheets.Sheets.portfolio;
import static io.github.balint4j.sheets.Sheets.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.ListedLeader;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogbookTest {
    private static Portfolio read(Imported<Portfolio> imported) {
        assertThat(texts(imported.problems())).isEmpty();
        return imported.document().orElseThrow();
    }

    @Test
    void oneRowASession() {
        Imported<Portfolio> imported = portfolio(
                "Datum;Rolle;Stunden;Leiter;online;Gruppe;Fälle",
                "3.2.2026;Teilnehmer;1,5;Eva Berg;nein;Montag;2",
                "17.2.2026;Co-Leitung;1,5;Eva Berg und Ole Dahl;ja;Montag;1");
        Portfolio portfolio = read(imported);
        assertThat(portfolio.sessions().items())
                .containsExactly(
                        Experience.builder()
                                .date(LocalDate.of(2026, 2, 3))
                                .role(GroupRole.MEMBER)
                                .duration(Duration.ofMinutes(90))
                                .leaders(PersonId.of("p1"))
                                .mode(Mode.IN_PERSON)
                                .group(GroupId.of("g1"))
                                .cases(2)
                                .build(),
                        Experience.builder()
                                .date(LocalDate.of(2026, 2, 17))
                                .role(GroupRole.CO_LEADER)
                                .duration(Duration.ofMinutes(90))
                                .leaders(PersonId.of("p1"), PersonId.of("p2"))
                                .mode(Mode.ONLINE)
                                .group(GroupId.of("g1"))
                                .cases(1)
                                .build());
        assertThat(portfolio.supervision().isAbsent()).isTrue();
        assertThat(imported.names().name("g1")).contains("Montag");
    }

    @Test
    void aColumnOfKindsOrRolesUnderAnotherHeadingIsAskedForAndNeverDropped() {
        Imported<Portfolio> imported =
                portfolio("Datum;Vad;Hur;Timmar", "2026-02-03;Balintgrupp;deltagare;1,5", "2026-02-10;Handledning;;1");
        assertThat(texts(imported.problems()))
                .containsExactly(
                        "column B: what this column means is not sure: perhaps kind; say it with --map B=kind, or --map"
                                + " B=ignore",
                        "column C: what this column means is not sure: perhaps role; say it with --map C=role, or --map"
                                + " C=ignore");
        assertThat(imported.document()).isEmpty();
    }

    @Test
    void kindsGoIntoTheirLists() {
        Portfolio portfolio = read(portfolio(
                "Dato;Art;Varighed;Supervisor",
                "2026-02-03;Gruppe;90 min;",
                "2026-02-10;Supervision;1:30;Eva Berg",
                "2026-03-14;Kursus;6 timer;"));
        assertThat(portfolio.sessions().items()).hasSize(1);
        assertThat(portfolio.supervision().items().get(0).supervisors().items()).containsExactly(PersonId.of("p1"));
        assertThat(portfolio.training().items().get(0).duration()).contains(Duration.ofHours(6));
    }

    @Test
    void aColumnOfRolesAboveTheWordForTheSumIsOne() {
        Imported<Portfolio> asked = portfolio(
                "Dato;Rollefordeling;Varighed", "3.2.2026;deltager;90 min", "17.2.2026;medleder;90 min", ";I alt;");
        assertThat(texts(asked.problems()))
                .singleElement()
                .asString()
                .startsWith("column B: ")
                .contains("perhaps role");
        Portfolio read = read(portfolio(
                "Dato;Som;Varighed;Balintleder",
                "3.2.2026;deltager;90 min;Eva Berg",
                "17.2.2026;medleder;90 min;Eva Berg",
                ";I alt;;"));
        assertThat(read.sessions().items())
                .extracting(one -> one.role().orElseThrow())
                .containsExactly(GroupRole.MEMBER, GroupRole.CO_LEADER);
        assertThat(read.sessions().items())
                .allMatch(one -> one.leaders().items().size() == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "Stunden, '1,5', 90",
        "hours, 1.5, 90",
        "Minuten, 90, 90",
        "Dauer, 1:30, 90",
        "Dauer, 90 min, 90",
        "'Dauer (h)', 2, 120",
        "Dauer in Stunden, 2, 120",
        "UE, 2, 90",
        "timmar, '0,75', 45",
        "Varighed, 2 t, 120",
        "Varighed, 1½ time, 90",
        "Varighed, 1 t 30 min, 90",
        "Dauer, 1 Std. 30 Min., 90",
        "Längd, 1 timme och 15 minuter, 75",
        "Duration, 1h30, 90",
        "Stunden, ¾, 45"
    })
    void amountsInTheirUnits(String heading, String text, long minutes) {
        assertThat(read(portfolio("Datum;" + heading, "3.2.2026;" + text))
                        .sessions()
                        .items()
                        .get(0)
                        .duration())
                .contains(Duration.ofMinutes(minutes));
    }

    @Test
    void anAmountWithoutAUnitIsAskedFor() {
        assertThat(texts(portfolio("Datum;Dauer", "3.2.2026;90").problems()))
                .containsExactly("B2: \"90\" has no unit; say --map with hours, minutes or units45 for this column, or"
                        + " write 90 min");
        ImportSettings minutes = ImportSettings.none().withColumn("Dauer", ColumnMeaning.MINUTES);
        assertThat(read(portfolio(minutes, "Datum;Dauer", "3.2.2026;90"))
                        .sessions()
                        .items()
                        .get(0)
                        .duration())
                .contains(Duration.ofMinutes(90));
    }

    @Test
    void aDurationWithItsUnitAmongOtherWordsIsAskedForAsTheUnit() {
        assertThat(texts(portfolio("Datum;Dauer der Sitzung in Stunden", "3.2.2026;2")
                        .problems()))
                .containsExactly(
                        "column B: what this column means is not sure: perhaps hours; say it with --map B=hours,"
                                + " or --map B=ignore");
    }

    @ParameterizedTest
    @CsvSource({
        "3.2.2026",
        "03.02.26",
        "2026-02-03",
        "3. Februar 2026",
        "3 februari 2026",
        "Feb 3 2026",
        "'February 3, 2026'",
        "3/Feb/2026",
        "Di 3.2.2026",
        "'Tuesday, 3 Feb 2026'",
        "tisdag 3 februari 2026",
        "tirsdag 3. februar 2026",
        "46056",
        "2026/2/3",
        "3.2.2026 18:30",
        "3. 2. 2026",
        "3. feb. 2026"
    })
    void daysAsPeopleWriteThem(String text) {
        String shown = text.replace("3/Feb/2026", "3-Feb-2026");
        assertThat(read(portfolio("Datum;Rolle", "\"" + shown + "\";Teilnehmer"))
                        .sessions()
                        .items()
                        .get(0)
                        .date())
                .contains(PartialDate.of(LocalDate.of(2026, 2, 3)));
    }

    @ParameterizedTest
    @CsvSource({"26/1 2026", "26/1-2026", "26/1/26", "26/1 2026 18:30"})
    void daysWithTheYearBehindASpaceOrADash(String text) {
        assertThat(read(portfolio("Dato;Min rolle?", text + ";deltager"))
                        .sessions()
                        .items()
                        .get(0)
                        .date())
                .contains(PartialDate.of(LocalDate.of(2026, 1, 26)));
    }

    @ParameterizedTest
    @CsvSource({
        "18:30, 18:30",
        "18.30, 18:30",
        "kl. 18, 18:00",
        "18-19:30, 18:00",
        "18.30 – 20 Uhr, 18:30",
        "19 Uhr, 19:00"
    })
    void timesOfDay(String text, LocalTime time) {
        assertThat(read(portfolio("Datum;Uhrzeit", "3.2.2026;" + text))
                        .sessions()
                        .items()
                        .get(0)
                        .startsAt())
                .contains(time);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"1,5", "1.5", "2", "90", "abends"},
            delimiter = ';')
    void whatSaysHowLongItWasIsNoTimeOfDay(String text) {
        assertThat(texts(portfolio("Datum;Tid", "3.2.2026;" + text).problems()))
                .singleElement()
                .asString()
                .startsWith("B2: ")
                .endsWith(
                        " is no time of day; write one such as 18:30, or say what the column is: --map B=hours, minutes or"
                                + " ignore");
    }

    @Test
    void theNameOfALeaderInTwoColumns() {
        Imported<Portfolio> imported =
                portfolio("Datum;Leiter Nachname;Leiter Vorname", "3.2.2026;Berg;Eva", "17.2.2026;Dahl;");
        read(imported);
        assertThat(imported.names().entries()).extracting(NameBook.Entry::name).containsExactly("Eva Berg", "Dahl");
    }

    @Test
    void aDayThatFallsOnAnotherDayOfTheWeekIsRefused() {
        assertThat(texts(portfolio("Datum;Rolle", "Mo 3.2.2026;Teilnehmer").problems()))
                .containsExactly("A2: 2026-02-03 is a Tuesday, and something else is written");
    }

    @Test
    void severalDaysAndPartsOfADate() {
        Portfolio portfolio =
                read(portfolio("from;until;sessions;role", "2019;2019;12;member", "3.2.2020;17.5.2020;6,5;member"));
        assertThat(portfolio.sessions().items())
                .containsExactly(
                        Experience.builder()
                                .within(PartialDate.parse("2019"))
                                .sessions(12)
                                .role(GroupRole.MEMBER)
                                .build(),
                        Experience.builder()
                                .days(LocalDate.of(2020, 2, 3), LocalDate.of(2020, 5, 17))
                                .sessions(new BigDecimal("6.5"))
                                .role(GroupRole.MEMBER)
                                .build());
    }

    @Test
    void aPortfolioIsOfOne() {
        assertThat(texts(portfolio("Name;Datum;Rolle", "Anna Ek;3.2.2026;TN", "Bo Lind;3.2.2026;TN")
                        .problems()))
                .containsExactly("A3: a second person: a portfolio is of one; make one file of each person's rows");
    }

    @Test
    void theSameEntryTwiceIsToldAtItsCell() {
        assertThat(portfolio("Datum;Rolle", "3.2.2026;TN", "3.2.2026;TN").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).startsWith("A3: "));
    }

    @Test
    void aListOfLeaders() {
        Imported<LeaderList> imported = leaders(
                "Namn;Status;Giltig till;Språk;Region;Förmedlas",
                "Eva Berg;godkänd;31.12.2027;svenska, English;se-m;ja",
                "Ole Dahl;under utbildning;;dansk;;nej");
        assertThat(texts(imported.problems())).isEmpty();
        assertThat(imported.document().orElseThrow().leaders())
                .containsExactly(
                        ListedLeader.builder()
                                .person(PersonId.of("p1"))
                                .credentials(Credential.of(IssuerId.of("se-sfmp"), CredentialStatus.AUTHORISED)
                                        .until(LocalDate.of(2027, 12, 31)))
                                .languages("sv", "en")
                                .regions("se-m")
                                .mediated(true)
                                .build(),
                        ListedLeader.builder()
                                .person(PersonId.of("p2"))
                                .credentials(Credential.of(IssuerId.of("se-sfmp"), CredentialStatus.ON_THE_WAY))
                                .languages("da")
                                .mediated(false)
                                .build());
    }
}
