package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.credit.CreditScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents as they were written with version 1 of the format. Files like these lie where we cannot reach them, and every
 * later library must read them, with the same meaning. So they must never change: whoever has to change one to make a test
 * pass has changed the format, and owes it a new version and an upgrade from this one.
 */
class CompatibilityTest {
    private static final Path FOLDER = Examples.HOME.resolve("compat/1");
    private static final JsonMapper TREES = JsonMapper.builder().build();

    @Test
    void the_documents_are_those_of_the_day_on_which_they_were_frozen() {
        Map<String, String> sums = new TreeMap<>();
        for (String line : Golden.read(FOLDER.resolve("SHA256SUMS")).split("\n")) {
            sums.put(line.substring(66), line.substring(0, 64));
        }
        assertThat(sums).hasSizeGreaterThan(8);
        assertThat(Examples.files(FOLDER)).containsAll(sums.keySet()).hasSize(sums.size() + 1);
        sums.forEach((file, sum) ->
                assertThat(sha256(Golden.read(FOLDER.resolve(file)))).as(file).isEqualTo(sum));
    }

    @Test
    void every_one_is_read_and_valid_and_there_are_some_of_each_kind() {
        List<String> kinds = Examples.files(FOLDER).stream()
                .filter(file -> file.endsWith(".json") && !file.startsWith("credit-"))
                .map(file -> {
                    BalintDocument document = read(file);
                    assertThat(file).startsWith(document.kind());
                    assertThat(Validators.errors(document.kind(), Golden.read(FOLDER.resolve(file))))
                            .as(file)
                            .isEmpty();
                    return document.kind();
                })
                .toList();
        assertThat(kinds).contains("group", "frame", "portfolio", "leaders", "groups", "programme");
    }

    @Test
    void the_short_and_the_long_forms_mean_what_they_meant() {
        assertThat(read("group-by-hand.json")).isEqualTo(read("group-canonical.json"));
        assertThat(read("portfolio-by-hand.json")).isEqualTo(read("portfolio-canonical.json"));
        assertThat(read("leaders-by-hand.json")).isEqualTo(read("leaders-canonical.json"));
        BalintDocument programme = read("programme-by-hand.json");
        assertThat(programme).isEqualTo(read("programme-canonical.json"));
        assertThat(BalintJson.write(((BalintDocument.OfProgramme) programme).programme(), Layout.INDENTED))
                .isEqualTo(Golden.read(FOLDER.resolve("programme-canonical.json")));
        assertThat(new BalintDocument.OfFrame(((BalintDocument.OfGroup) read("group-canonical.json"))
                        .group()
                        .frame()))
                .isEqualTo(read("frame-canonical.json"));
    }

    @Test
    void a_scheme_of_credit_means_what_it_meant() {
        String text = Golden.read(FOLDER.resolve("credit-scheme.json"));
        CreditScheme scheme = BalintJson.readCreditScheme(text).toEither().getOrElseThrow(InvalidDocument::new);
        assertThat(Validators.errors("credit-scheme", text)).isEmpty();
        assertThat(BalintJson.write(scheme, Layout.INDENTED)).isEqualTo(text);
        assertThat(scheme.rounding().orElseThrow().direction()).isEqualTo(CreditScheme.Direction.DOWN);
    }

    /** They say everything in its shortest form, so that what is written has all of it, and nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "group-told-in-part",
                "frame-announced",
                "portfolio-told-in-part",
                "groups",
                "frame-about",
                "frame-lengths",
                "portfolio-about"
            })
    void what_is_told_in_part_is_read_whole(String name) {
        BalintDocument document = read(name + ".json");
        String written = document instanceof BalintDocument.OfGroups of
                ? BalintJson.writeGroups(of.groups(), Layout.INDENTED)
                : document instanceof BalintDocument.OfGroup of
                        ? BalintJson.write(of.group())
                        : document instanceof BalintDocument.OfFrame of
                                ? BalintJson.write(of.frame())
                                : BalintJson.write(((BalintDocument.OfPortfolio) document).portfolio());
        assertThat(TREES.readTree(written)).isEqualTo(TREES.readTree(Golden.read(FOLDER.resolve(name + ".json"))));
    }

    @Test
    void a_newer_version_gives_one_problem_that_says_so_wherever_it_stands() {
        for (String kind : List.of("group", "frame", "portfolio", "leaders")) {
            Map<String, String> versions = Map.of(
                    "2", "2",
                    "17", "17",
                    "4294967297", "a number of 10 digits",
                    "99999999999999999999", "a number of 20 digits");
            versions.forEach((version, shown) -> {
                String text = "{\"moon\": null, \"id\": 7, \"kind\": \"" + kind + "\", \"version\": " + version + "}";
                assertThat(BalintJson.read(text).getError().map(Problem::sentence))
                        .containsExactly(
                                "the document was written by a newer version of this library, its version of the"
                                        + " format is " + shown + "; update the library, or write version 1");
            });
        }
    }

    private static BalintDocument read(String file) {
        return BalintJson.read(FOLDER.resolve(file)).toEither().getOrElseThrow(InvalidDocument::new);
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
