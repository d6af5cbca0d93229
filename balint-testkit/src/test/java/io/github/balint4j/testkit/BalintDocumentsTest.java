package io.github.balint4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventType.FINISHED;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.rules.Rulebooks;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs small test classes that are not meant to be green. */
class BalintDocumentsTest {
    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .configurationParameter("junit.jupiter.conditions.deactivate", "org.junit.*DisabledCondition")
                .execute();
    }

    /** The display name of each invocation, and the message it failed with, or nothing. */
    private static Map<String, String> invocations(Class<?> tests) {
        Map<String, String> invocations = new TreeMap<>();
        run(tests)
                .testEvents()
                .filter(event -> event.getType() == FINISHED)
                .forEach(event -> invocations.put(event.getTestDescriptor().getDisplayName(), failure(event)));
        return invocations;
    }

    private static String failure(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(Throwable::getMessage)
                .orElse("");
    }

    private static List<String> refusals(Class<?> tests) {
        EngineExecutionResults results = run(tests);
        assertThat(results.testEvents().started().count()).isZero();
        return results.containerEvents()
                .finished()
                .filter(event -> !finishedSuccessfully().matches(event))
                .map(BalintDocumentsTest::failure)
                .toList();
    }

    @Test
    void each_document_is_one_invocation_and_a_broken_one_fails_alone() {
        assertThat(invocations(OfGroups.class))
                .containsOnlyKeys("[1] a-sound.json", "[2] b-broken.json", "[3] c-sound.json")
                .containsEntry("[1] a-sound.json", "")
                .containsEntry("[3] c-sound.json", "")
                .containsEntry("[2] b-broken.json", """
                        documents/groups/b-broken.json cannot be read, it has 2 problems:
                          line 1, column 49: /membres: there is no property "membres" here; write "members"
                          line 1, column 80: /statedOn: "2026-02-30" does not exist; write a day that the calendar has
                        """);
    }

    @Test
    void a_document_of_another_kind_is_a_problem() {
        assertThat(invocations(OfFrames.class))
                .containsEntry("[1] frame.json", "")
                .containsEntry("[2] group.json", """
                        documents/mixed/group.json is a document of kind "group", but the test takes kind "frame": put each \
                        kind into a folder of its own, or let the test take a io.github.balint4j.json.BalintDocument
                        """)
                .hasEntrySatisfying(
                        "[3] neither.json", text -> assertThat(text).contains("1 problem:", "/kind", "rhubarb"));
    }

    @Test
    void a_document_of_another_kind_is_told_once_whatever_else_is_wrong_with_it() {
        assertThat(invocations(OfPortfolios.class))
                .hasSize(3)
                .allSatisfy((name, text) -> assertThat(text)
                        .startsWith("documents/groups/")
                        .contains("is a document of kind \"group\", but the test takes kind \"portfolio\": ")
                        .doesNotContain("line", "membres"));
    }

    @Test
    void documents_about_persons_are_given_too() {
        assertThat(invocations(OfPersons.class))
                .containsEntry("[1] leader.json", "")
                .hasEntrySatisfying(
                        "[2] list.json",
                        text -> assertThat(text)
                                .contains("of kind \"leaders\", but the test takes kind \"portfolio\""));
        assertThat(invocations(OfLists.class))
                .hasEntrySatisfying(
                        "[1] leader.json",
                        text -> assertThat(text).contains("of kind \"portfolio\", but the test takes kind \"leaders\""))
                .containsEntry("[2] list.json", "");
    }

    @Test
    void a_document_may_be_of_any_kind() {
        assertThat(invocations(OfDocuments.class))
                .containsEntry("[1] frame.json", "")
                .containsEntry("[2] group.json", "")
                .hasEntrySatisfying("[3] neither.json", text -> assertThat(text).contains("/kind"));
    }

    @Test
    void several_folders_come_one_after_the_other() {
        assertThat(invocations(OfSeveral.class)).hasSize(6).containsKey("[6] neither.json");
    }

    @Test
    void a_failure_says_which_document_it_is_of() {
        assertThat(invocations(OfFailures.class))
                .hasEntrySatisfying(
                        "[1] a-sound.json",
                        text -> assertThat(text)
                                .startsWith(
                                        "a-sound.json: Expected the group sound to conform to se-sfmp/group@undated as of"))
                .hasEntrySatisfying(
                        "[3] c-sound.json",
                        text -> assertThat(text).startsWith("c-sound.json: Expected the group sound-too to conform"));
    }

    @Test
    void a_class_can_take_a_document_too() {
        List<String> failures = run(OfClass.class)
                .testEvents()
                .filter(event -> event.getType() == FINISHED)
                .map(BalintDocumentsTest::failure)
                .toList();
        assertThat(failures)
                .hasSize(3)
                .filteredOn(text -> !text.isEmpty())
                .singleElement(STRING)
                .startsWith("documents/groups/b-broken.json cannot be read");
    }

    @Test
    void a_folder_of_nothing_is_an_error() {
        assertThat(refusals(OfNothing.class))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("there is no documents/none/*.json among"))
                .anySatisfy(text -> assertThat(text).contains("src/test/resources/documents/empty/"));
    }

    @Test
    void what_cannot_be_meant_is_an_error() {
        assertThat(refusals(Meaningless.class))
                .hasSize(6)
                .anySatisfy(text -> assertThat(text)
                        .contains(
                                "documents/groups/a-sound.json is the name of a file: name \"documents/groups\", and"))
                .anySatisfy(text -> assertThat(text).contains("there is no documents/groups/README.md/*.json"))
                .anySatisfy(text -> assertThat(text).contains("takes first a java.lang.String"))
                .anySatisfy(text -> assertThat(text).contains("takes nothing"))
                .anySatisfy(text -> assertThat(text).contains("without a slash at either end"))
                .anySatisfy(text -> assertThat(text).contains("names no folder"));
    }

    @Disabled("run by the tests above")
    static class OfGroups {
        @ParameterizedTest
        @BalintDocuments("documents/groups")
        void test(BalintGroup group) {}
    }

    @Disabled("run by the tests above")
    static class OfFailures {
        @ParameterizedTest
        @BalintDocuments("documents/groups")
        void test(BalintGroup group) {
            BalintAssertions.assertThat(group).conformsTo(Rulebooks.seSfmpGroup(), SampleGroups.AS_OF);
        }
    }

    @Disabled("run by the tests above")
    @ParameterizedClass
    @BalintDocuments("documents/groups")
    static class OfClass {
        @Parameter
        private BalintGroup group;

        @Test
        void test() {
            assertThat(group.id()).isNotNull();
        }
    }

    @Disabled("run by the tests above")
    static class OfFrames {
        @ParameterizedTest
        @BalintDocuments("documents/mixed")
        void test(GroupFrame frame) {}
    }

    @Disabled("run by the tests above")
    static class OfPortfolios {
        @ParameterizedTest
        @BalintDocuments("documents/groups")
        void test(Portfolio portfolio) {}
    }

    @Disabled("run by the tests above")
    static class OfPersons {
        @ParameterizedTest
        @BalintDocuments("documents/persons")
        void test(Portfolio portfolio) {
            assertThat(portfolio.sessions().items()).hasSize(2);
        }
    }

    @Disabled("run by the tests above")
    static class OfLists {
        @ParameterizedTest
        @BalintDocuments("documents/persons")
        void test(LeaderList leaders) {
            assertThat(leaders.leaders()).hasSize(1);
        }
    }

    @Disabled("run by the tests above")
    static class OfDocuments {
        @ParameterizedTest
        @BalintDocuments("documents/mixed")
        void test(BalintDocument document) {}
    }

    @Disabled("run by the tests above")
    static class OfSeveral {
        @ParameterizedTest
        @BalintDocuments({"documents/groups", "documents/mixed"})
        void test(BalintDocument document) {}
    }

    @Disabled("run by the tests above")
    static class OfNothing {
        @ParameterizedTest
        @BalintDocuments("documents/none")
        void missing(BalintGroup group) {}

        @ParameterizedTest
        @BalintDocuments("documents/empty")
        void empty(BalintGroup group) {}
    }

    @Disabled("run by the tests above")
    static class Meaningless {
        @ParameterizedTest
        @BalintDocuments("documents/groups")
        void text(String text) {}

        @ParameterizedTest
        @BalintDocuments("documents/groups")
        void nothing() {}

        @ParameterizedTest
        @BalintDocuments("/documents/groups")
        void slash(BalintGroup group) {}

        @ParameterizedTest
        @BalintDocuments("documents/groups/a-sound.json")
        void file(BalintGroup group) {}

        @ParameterizedTest
        @BalintDocuments("documents/groups/README.md")
        void other(BalintGroup group) {}

        @ParameterizedTest
        @BalintDocuments({})
        void none(BalintGroup group) {}
    }
}
