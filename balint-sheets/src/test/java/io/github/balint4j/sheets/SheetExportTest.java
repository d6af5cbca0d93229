package io.github.balint4j.sheets;

import static io.github.balint4j.sheets.Sheets.MONDAY;
import static io.github.balint4j.sheets.Sheets.group;
import static io.github.balint4j.sheets.Sheets.portfolio;
import static io.github.balint4j.sheets.Sheets.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Session;
import io.github.balint4j.fixtures.house.Texts;
import io.github.balint4j.sheets.table.CsvText;
import io.github.balint4j.sheets.table.Workbook;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetExportTest {
    private static Workbook csv(List<List<String>> rows) {
        CsvText csv = new CsvText(';');
        return Workbook.read(
                rows.stream().map(csv::row).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "da", "de", "fr"})
    void attendanceThatWasExportedIsImportedAgain(String language) {
        Imported<BalintGroup> first =
                group("Name;3.2.2026;17.2.2026 18:30", "Anna Ek;x;e", "Bo Lind;-;?", "Cia Ny;g;x", "Dan Sö;x;x");
        BalintGroup group = first.document().orElseThrow();
        Imported<BalintGroup> again = new SheetImport(ImportSettings.none(), first.names())
                .group(csv(new SheetExport(Locale.forLanguageTag(language)).attendance(group)), MONDAY);
        assertThat(texts(again.problems())).isEmpty();
        assertThat(again.document().orElseThrow().sessions()).isEqualTo(group.sessions());
        assertThat(again.names()).isEqualTo(first.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "da", "de"})
    void entriesThatWereExportedAreImportedAgain(String language) {
        Imported<Portfolio> first = portfolio(
                "Datum;von;bis;Art;Rolle;Stunden;Leitung;online",
                "3.2.2026;;;Gruppe;TN;1,5;Eva Berg;ja",
                "4.2.2026;;;Supervision;;1;Ole Dahl;nein",
                ";2019;2019;Gruppe;Leiter;;;");
        Imported<Portfolio> again = new SheetImport(ImportSettings.none(), first.names())
                .portfolio(
                        csv(new SheetExport(Locale.forLanguageTag(language))
                                .entries(first.document().orElseThrow())),
                        PersonId.of("gp-07"));
        assertThat(texts(again.problems())).isEmpty();
        assertThat(again.document()).isEqualTo(first.document());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "de"})
    void headingsAreThereInEachLanguage(String language) {
        assertThat(Texts.faults(
                        Texts.of(SheetExport.class, "export.properties"),
                        Texts.of(SheetExport.class, "export_" + language + ".properties"),
                        Set.of(),
                        ""))
                .isEmpty();
    }

    @Test
    void sessionsWithWhatIsKnown() {
        BalintGroup group = BalintGroup.builder()
                .id(MONDAY)
                .sessions(
                        Session.builder()
                                .date(LocalDate.of(2026, 2, 3))
                                .present(7)
                                .presented(PersonId.of("p1"), PersonId.of("p2"))
                                .build(),
                        Session.planned(LocalDate.of(2026, 2, 17)))
                .build();
        assertThat(new SheetExport(Locale.GERMAN).sessions(group))
                .containsExactly(
                        List.of(
                                "Datum",
                                "bis",
                                "Uhrzeit",
                                "Zustand",
                                "Sitzungen",
                                "Minuten",
                                "Durchführung",
                                "Teilnehmerzahl",
                                "vorgestellt von"),
                        List.of("2026-02-03", "", "", "held", "", "", "", "7", "p1; p2"),
                        List.of("2026-02-17", "", "", "planned", "", "", "", "", ""));
    }

    @Test
    void numbersHaveTheDecimalSignOfTheLanguage() {
        Portfolio portfolio = Portfolio.builder()
                .person(PersonId.of("gp-07"))
                .sessions(Experience.builder()
                        .within(PartialDate.parse("2020"))
                        .sessions(new BigDecimal("6.5"))
                        .build())
                .build();
        assertThat(new SheetExport(Locale.GERMAN).entries(portfolio).get(1)).contains("6,5");
        assertThat(new SheetExport(Locale.ENGLISH).entries(portfolio).get(1)).contains("6.5");
    }

    @Test
    void aLineEndOrTabBeforeAFormulaMakesItNoLessHarmless() {
        assertThat(new CsvText(';').row(List.of("\n=1+1", "\t=1+1", "\r=1+1")))
                .isEqualTo("\"'\n=1+1\";'\t=1+1;\"'\r=1+1\"\r\n");
    }
}
