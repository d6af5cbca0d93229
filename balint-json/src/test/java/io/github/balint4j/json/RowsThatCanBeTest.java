package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.Requirement;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of a file that nothing could meet or miss are refused at their place; those that were meant are read. */
class RowsThatCanBeTest {
    private static Validation<Seq<Problem>, ?> read(String about, String criterion) {
        return BalintJson.readRulebook(
                "{\"kind\": \"rulebook\", \"version\": 1, \"id\": \"our/rules\", \"title\": \"Ours\", \"about\": \""
                        + about
                        + "\", \"editions\": [{\"edition\": \"1\", \"citing\": [\"S\"], \"requirements\": [{\"id\": \"r\", \"title\": \"R.\","
                        + " \"criterion\": " + criterion.replace('\'', '"') + "}]}]}");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(
                        "a milestone has one code",
                        "persons",
                        "{'atMost': 'P4Y', 'span': [{'milestone': 'begun'}, {'milestone': 'finished'}]}",
                        "/span",
                        "either, list both",
                        "{'atMost': 'P4Y', 'span': {'milestone': ['begun', 'finished']}}"),
                Arguments.of(
                        "a training has one code",
                        "persons",
                        "{'some': [{'training': 'seminar'}, {'training': 'intensive'}]}",
                        "/some",
                        "either, list both",
                        "{'some': {'training': ['seminar', 'intensive']}}"),
                Arguments.of(
                        "a place has no hours, a session has",
                        "groups",
                        "{'every': {'places': 'leader'}, 'must': {'sized': 'hours', 'atLeast': 2}}",
                        "/must",
                        "a session has one",
                        "{'every': 'sessions', 'must': {'sized': 'hours', 'atLeast': 2}}"),
                Arguments.of(
                        "a session has no people, but some are present",
                        "groups",
                        "{'every': 'sessions', 'must': {'sized': 'people', 'atLeast': 4}}",
                        "/must",
                        "\"present\"",
                        "{'every': 'sessions', 'must': {'sized': 'present', 'atLeast': 4}}"),
                Arguments.of(
                        "people are counted on a day",
                        "groups",
                        "{'atLeast': 6, 'total': 'people', 'of': {'places': 'member'}}",
                        "/of",
                        "{\"on\": \"as-of\"}",
                        "{'atLeast': 6, 'total': 'people', 'of': [{'places': 'member'}, {'on': 'as-of'}]}"),
                Arguments.of(
                        "a day lies within the calendar",
                        "groups",
                        "{'atLeast': 1, 'total': 'people', 'of': [{'places': 'member'}, {'on': {'later': 'P2147483647Y', 'than': 'as-of'}}]}",
                        "/of/1/on/later",
                        "P99Y",
                        "{'atLeast': 1, 'total': 'people', 'of': [{'places': 'member'}, {'on': {'later': 'P3Y', 'than': 'as-of'}}]}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void what_cannot_be_is_refused_at_its_place_with_what_was_meant(
            String rule, String about, String refused, String place, String meant, String accepted) {
        Seq<Problem> problems = read(about, refused).getError();
        assertThat(problems.map(Problem::pointer)).containsExactly("/editions/0/requirements/0/criterion" + place);
        assertThat(problems.head().toString()).contains(meant);
        assertThat(read(about, accepted).isValid())
                .as("%s", read(about, accepted))
                .isTrue();
    }

    @Property(tries = 500, seed = Seed.FIXED)
    void whatever_a_row_says_it_is_checked(@ForAll("criteria") Criterion criterion, @ForAll boolean ofPersons) {
        Requirement row = new Requirement("r", "R.", Level.REQUIRED, criterion, List.of(), Optional.empty());
        assertThat(row.refusals(ofPersons)).isNotEmpty();
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return AnyRule.criteria();
    }

    @Test
    void a_row_of_many_parts_is_checked_too() {
        String codes = IntStream.range(0, 20_000).mapToObj(i -> "'c" + i + "'").collect(Collectors.joining(","));
        String some = IntStream.range(0, 5_000)
                .mapToObj(i -> "{'atLeast': 2, 'total': 'entries', 'of': {'training': 'c" + i + "'}}")
                .collect(Collectors.joining(","));
        String parts = IntStream.range(0, 2_000)
                .mapToObj(i -> "{'not': {'is': 'code', 'codes': 'c" + i + "'}}")
                .collect(Collectors.joining(","));
        assertThat(read("persons", "{'some': {'training': [" + codes + "]}}").isValid())
                .isTrue();
        assertThat(read("persons", "{'allOf': [" + some + "]}").isValid()).isTrue();
        assertThat(read("persons", "{'anyOf': [" + some + "]}").isValid()).isTrue();
        assertThat(read("persons", "{'some': ['training', " + parts + "]}").isValid())
                .isTrue();
    }
}
