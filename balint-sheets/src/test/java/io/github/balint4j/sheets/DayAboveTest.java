package io.github.balint4j.sheets;

import static io.github.balint4j.sheets.Sheets.group;
import static io.github.balint4j.sheets.Sheets.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Session;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-in lists of one session, of which the day stands above the names; all people in them are invented. */
class DayAboveTest {
    private static Session session(String text) {
        Imported<BalintGroup> read = group(text);
        assertThat(texts(read.problems())).isEmpty();
        return read.document().orElseThrow().sessions().items().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Balintgrupp 3.2.2026\nNamn;Närvaro\nAnna Ek;x\nBo Lind;-\n",
                "Balintgruppe Dienstag, 3.2.2026 in Bonn\n\nName;Anwesenheit\nAnna Ek;x\nBo Lind;-\n",
                "Balintgruppe vom 3. Februar 2026\nName;Anwesenheit\nAnna Ek;x\nBo Lind;-\n",
                "Balintgruppe\nDato:;3.2.2026;tirsdag\nNavn;Fremmøde\nAnna Ek;x\nBo Lind;-\n",
                "Balint group, Tue 03/02/2026\nName;Present\nAnna Ek;x\nBo Lind;-\n",
                "Balint group, February 3, 2026\nName;Attendance\nAnna Ek;x\nBo Lind;-\n",
                "Utskriven 2026-02-10\nBalintgrupp 2026-02-03\nDeltagare;Närvaro\nAnna Ek;x\nBo Lind;-\n",
                "2026-02-03\nBalintgrupp 3.2.2026\nNamn;Närvaro\nAnna Ek;x\nBo Lind;-\n",
            })
    void the_day_above_is_that_of_all_rows(String text) {
        Imported<BalintGroup> read = group(text);
        assertThat(texts(read.problems())).isEmpty();
        assertThat(texts(read.guesses())).anyMatch(guess -> guess.contains("the day of all rows: 2026-02-03"));
        BalintGroup found = read.document().orElseThrow();
        assertThat(found.sessions().items()).singleElement().satisfies(session -> {
            assertThat(session.date().orElseThrow()).hasToString("2026-02-03");
            assertThat(session.attendance().items())
                    .extracting(Attendance::presence)
                    .extracting(given -> given.value().orElseThrow())
                    .containsExactly(Presence.PRESENT, Presence.ABSENT);
        });
        assertThat(found.members().items()).hasSize(2);
    }

    @Test
    void a_time_of_day_behind_it_is_that_of_the_session() {
        assertThat(session("Balintgrupp 3.2.2026 kl. 18:00–19:30\nNamn\nAnna Ek\nBo Lind\n")
                        .startsAt())
                .contains(LocalTime.of(18, 0));
    }

    @Test
    void nothing_but_names_below_a_title_with_a_day_are_those_who_were_there() {
        Session session = session("Balintgrupp 3.2.2026\nAnna Ek\nBo Lind\n\nTack för idag!\n");
        assertThat(session.attendance().items()).hasSize(2);
        assertThat(session("3.2.2026\nAnna Ek\nBo Lind\n").attendance().items()).hasSize(2);
    }

    @Test
    void what_stands_below_after_a_gap_is_listed_and_no_person() {
        Imported<BalintGroup> read =
                group("Balintgrupp 3.2.2026\nNamn;Närvaro\nAnna Ek;x\nBo Lind;x\nAntal;2\n\nAntecknat av Eva Berg;\n");
        assertThat(texts(read.leftOut())).contains("row 5: totals", "row 7: no entry");
        assertThat(read.document().orElseThrow().members().items()).hasSize(2);
    }

    @Test
    void of_several_days_above_none_is_taken() {
        Imported<BalintGroup> read = group("Termin 12.1.2026 – 30.5.2026\nNamn;Närvaro\nAnna Ek;x\n");
        assertThat(texts(read.problems()))
                .containsExactly(
                        "A1: a second day above the list, beside that at A1; of which the list is, is not said:"
                                + " leave only that one above the headings");
    }

    @Test
    void a_day_with_two_faces_is_asked_for() {
        assertThat(texts(group("Balint group 03/02/2026\nName;Present\nAnna Ek;x\n")
                        .problems()))
                .singleElement()
                .asString()
                .contains("can be read in two ways");
    }

    @Test
    void the_day_of_printing_is_no_session() {
        assertThat(texts(
                        group("Stand: 10.2.2026\nName;Anwesenheit\nAnna Ek;x\n").problems()))
                .singleElement()
                .asString()
                .contains("no column for date, and no line above with the day of all rows", "write the day once above");
    }

    @Test
    void who_did_not_sign_is_asked_for() {
        assertThat(texts(group("Balintgrupp 3.2.2026\nNamn;Underskrift\nAnna Ek;AE\nBo Lind;\n")
                        .problems()))
                .containsExactly("column B: what this column means is not sure: perhaps mark; say it with --map B=mark,"
                        + " or --map B=ignore");
        assertThat(texts(group("Balintgrupp 3.2.2026\nNamn;Underskrift\nAnna Ek;AE\nBo Lind;BL\n")
                        .problems()))
                .isEmpty();
    }

    @Test
    void it_is_said_in_each_language() {
        Imported<BalintGroup> read = group("Balintgrupp 3.2.2026\nNamn\nAnna Ek\n");
        for (String language : new String[] {"sv", "da", "de"}) {
            assertThat(read.guesses().get(0).inWords(Locale.forLanguageTag(language)))
                    .contains("2026-02-03")
                    .doesNotContain("read as");
        }
    }
}
