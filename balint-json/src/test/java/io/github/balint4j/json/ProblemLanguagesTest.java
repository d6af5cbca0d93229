package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Language;
import io.github.balint4j.fixtures.house.Texts;
import io.github.balint4j.json.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with a document is said in each language, whole; forms, which are JSON, are the same in all. */
class ProblemLanguagesTest {
    private static final Path CORE_TEXTS = Path.of("../balint-core/src/main/resources/io/github/balint4j/core");
    private static final Map<String, String> ENGLISH = texts("problems.properties");
    private static final Map<String, String> CORE = core("");

    private static Map<String, String> texts(String file) {
        return Texts.of(BalintJson.class, file);
    }

    private static Map<String, String> core(String language) {
        return Texts.of(CORE_TEXTS.resolve("texts" + language + ".properties"));
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void each_language_says_what_english_says(Language language) {
        String code = "_" + language.code();
        // "0.5 for 50 %"
        Set<String> alike = language == Language.DANISH ? Set.of("expected.percent") : Set.of();
        assertThat(Texts.faults(ENGLISH, texts("problems" + code + ".properties"), alike, ""))
                .isEmpty();
        assertThat(Texts.faults(CORE, core(code), Set.of(), "")).isEmpty();
    }

    @Test
    void no_text_lies_about_that_nobody_says() {
        List<String> coded = List.of("problem.", "guess.", "meant.", "details.", "expected.", "shown.", "syntax.");
        assertThat(Texts.unused(ENGLISH.keySet(), coded, Path.of("src/main/java")))
                .isEmpty();
        assertThat(Texts.unused(
                        CORE.keySet(),
                        List.of("text.", "total.", "not-held.", "span."),
                        Path.of("../balint-core/src/main/java")))
                .isEmpty();
    }

    @Test
    void what_is_the_same_in_all_languages_is_json_alone_and_stands_nowhere_else() {
        Map<String, String> forms = texts("forms.properties");
        Set<String> both = new TreeSet<>(forms.keySet());
        both.retainAll(ENGLISH.keySet());
        assertThat(both).isEmpty();
        assertThat(forms.entrySet())
                .filteredOn(one ->
                        !one.getKey().startsWith("hint.") && !one.getKey().startsWith("guess.term."))
                .extracting(one -> one.getValue().replaceAll("\"[^\"]*\"|true", ""))
                .noneMatch(left -> left.matches("(?s).*\\p{L}.*"));
    }

    @Test
    void a_problem_is_said_in_the_language_of_whoever_reads_it() {
        Problem problem = only("{'kind': 'group', 'version': 1, 'id': 'g', 'frame': {'mode': 'onlin'}}");
        assertThat(problem.message())
                .isEqualTo(problem.inWords(Locale.ENGLISH))
                .isEqualTo("line 1, column 62: /frame/mode: \"onlin\" is not a word that is known here; write one of"
                        + " \"in-person\", \"online\", \"hybrid\" (probably \"online\")");
        assertThat(problem.inWords(Locale.forLanguageTag("sv")))
                .isEqualTo("rad 1, kolumn 62: /frame/mode: \"onlin\" är inget ord som är känt här; skriv en av"
                        + " \"in-person\", \"online\", \"hybrid\" (troligen \"online\")");
        assertThat(problem.expected()).doesNotContain("troligen");
    }

    @Test
    void what_contradicts_itself_and_what_is_not_repeated_are_said_in_it_too() {
        Problem twice = only("{'kind': 'group', 'version': 1, 'id': 'g', 'sessions': ['2026-02-03', '2026-02-03']}");
        assertThat(twice.sentence(Locale.forLanguageTag("da")))
                .startsWith("en gang 2026-02-03 står allerede på listen, ved /sessions/0: fjern den ene");
        Problem name = only("{'kind': 'group', 'version': 1, 'id': 'Anna Andersson'}");
        assertThat(name.sentence(Locale.GERMANY)).startsWith("ein Text von 14 Zeichen ist weder Kennung noch Code");
    }

    @Test
    void what_a_word_of_a_moment_means_is_never_a_text_with_gaps() {
        for (String word : List.of("word", "period")) {
            Problem problem =
                    BalintJson.readRulebook("""
                            {"kind": "rulebook", "version": 1, "id": "a/group", "title": "T", "about": "groups", "editions": [{"edition": "1",
                            "citing": ["S"], "requirements": [{"id": "r", "title": "T", "criterion": {"some": [{"since": "%s"}]}}]}]}
                            """.formatted(word)).getError().head();
            assertThat(problem.message()).doesNotContain("{word}", "{period}");
        }
    }

    private static Problem only(String group) {
        List<Problem> found =
                BalintJson.readGroup(group.replace('\'', '"')).getError().asJava();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
