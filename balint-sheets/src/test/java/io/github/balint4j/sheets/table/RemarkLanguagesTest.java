package io.github.balint4j.sheets.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Language;
import io.github.balint4j.fixtures.house.Texts;
import io.github.balint4j.sheets.SheetExport;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a table is said in each language, whole. */
class RemarkLanguagesTest {
    private static final Map<String, String> ENGLISH = texts("");

    private static Map<String, String> texts(String language) {
        return Texts.of(SheetExport.class, "remarks" + language + ".properties");
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void each_language_says_what_english_says(Language language) {
        assertThat(Texts.faults(ENGLISH, texts("_" + language.code()), Set.of(), ""))
                .isEmpty();
    }

    @Test
    void no_text_lies_about_that_nobody_says() {
        List<String> codes = Stream.of(Remark.Code.values())
                .map(code -> code.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        assertThat(Texts.unused(ENGLISH.keySet(), List.of("weekday."), Path.of("src/main/java")))
                .isSubsetOf(codes);
    }

    @Test
    void a_remark_is_said_in_the_language_of_whoever_reads_it() {
        Remark remark = Remark.of(Remark.Code.NO_DATE, new Place(2, 5, 0), "value", ForeignText.open("Anna Andersson"));
        assertThat(remark)
                .hasToString(
                        "sheet 2, row 5: a text of 14 characters is no day; write one such as 3.2.2026 or 2026-02-03");
        assertThat(remark.inWords(Locale.forLanguageTag("sv")))
                .isEqualTo("blad 2, rad 5: en text på 14 tecken är ingen dag; skriv en som 3.2.2026 eller 2026-02-03");
    }

    @Test
    void a_weekday_is_named_in_it_too() {
        Remark remark =
                Remark.of(Remark.Code.OTHER_WEEKDAY, new Place(1, 5, 1), "day", "2026-02-03", "weekday", "tuesday");
        assertThat(remark.sentence(Locale.GERMAN)).startsWith("2026-02-03 ist ein Dienstag");
    }
}
