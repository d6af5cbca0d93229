package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.participation.GroupEvidence;
import io.github.balint4j.rules.participation.ParticipationStatement;
import io.github.balint4j.rules.participation.ParticipationStatement.Recognition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Statements of participation of the example trainees, as data, as Markdown and as a page. */
class StatementTest {
    private static final Path FOLDER = Examples.HOME.resolve("participants");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final List<Rulebook> BODIES = List.of(
            Rulebooks.deBaekParticipant(),
            Rulebooks.dePsychotherapyAgreementParticipant(),
            Rulebooks.deKvsParticipant());

    private static Portfolio trainee(String person, String group) {
        return GroupEvidence.of(PersonId.of(person), List.of(BalintJson.parseGroup(FOLDER.resolve(group + ".json"))))
                .portfolio();
    }

    private static ParticipationStatement statement(Portfolio portfolio, Locale locale) {
        return ParticipationStatement.of(portfolio, BODIES, DAY, locale);
    }

    @TestFactory
    Stream<DynamicTest> they_are_as_the_golden_files_say_and_read_back() {
        return Stream.of("a-day-short-2025", "hybrid-last-online-2025")
                .map(group -> dynamicTest(group, () -> {
                    Portfolio trainee = trainee("p1", group);
                    Path file = FOLDER.resolve("statements");
                    ParticipationStatement english = statement(trainee, Locale.ENGLISH);
                    String json = BalintJson.write(english, Layout.INDENTED);
                    Golden.check(file.resolve(group + ".md"), english.toMarkdown());
                    Golden.check(file.resolve(group + ".json"), json);
                    Golden.check(
                            file.resolve(group + ".de.html"),
                            statement(trainee, Locale.GERMAN).toHtml());
                    assertThat(BalintJson.readParticipationStatement(json).get())
                            .isEqualTo(english);
                    assertThat(Validators.errors("participation-statement", json))
                            .isEmpty();
                }));
    }

    @Test
    void the_page_loads_nothing_and_has_placeholders_for_what_is_never_stored() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, new Locale("sv"), new Locale("da"))) {
            String page = statement(trainee("p1", "six-months-2025"), locale).toHtml();
            assertThat(page)
                    .contains("<html lang=\"" + locale.getLanguage() + "\">")
                    .contains("{{name}}", "{{place-and-date}}", "{{signatory}}", "{{signature}}")
                    .doesNotContain("<script", "http", "src=", "@import");
        }
    }

    @Test
    void sessions_as_a_guest_are_told_apart() {
        Portfolio guest = GroupEvidence.of(
                        PersonId.of("p5"),
                        List.of(
                                BalintJson.parseGroup(FOLDER.resolve("six-months-2025.json")),
                                BalintJson.parseGroup(FOLDER.resolve("second-group-2025.json"))))
                .portfolio();
        assertThat(statement(guest, Locale.ENGLISH).toMarkdown())
                .contains("\n- Of these as a guest: 1, which do not count where sessions as a member are asked for\n");
        assertThat(statement(trainee("p1", "six-months-2025"), Locale.ENGLISH).toMarkdown())
                .doesNotContain("as a guest");
    }

    @Test
    void leaders_are_what_they_were_on_that_day_and_what_is_not_known_is_said_to_be() {
        Portfolio trainee = trainee("p1", "six-months-2025");
        ParticipationStatement known = statement(trainee, Locale.ENGLISH);
        assertThat(known.sessions()
                        .get(0)
                        .leaders()
                        .orElseThrow()
                        .get(0)
                        .recognitions()
                        .orElseThrow())
                .containsExactly(new Recognition(IssuerId.of("de-dbg"), CredentialStatus.AUTHORISED, true));
        ParticipationStatement unknown =
                statement(Portfolio.builder().from(trainee).directory(List.of()).build(), Locale.ENGLISH);
        assertThat(unknown.toMarkdown()).contains("l1 (recognition not known)").doesNotContain("authorised by");
        ParticipationStatement open = statement(
                Portfolio.builder()
                        .from(trainee)
                        .sessions(Known.incomplete(trainee.sessions().items()))
                        .build(),
                Locale.ENGLISH);
        assertThat(open.complete()).isFalse();
        assertThat(open.toHtml()).contains("Not all sessions of the person are on record.");
        assertThat(known.toHtml()).doesNotContain("Not all sessions");
    }

    @Test
    void what_does_not_apply_is_not_shown_and_our_readings_are_said_to_be_readings() {
        ParticipationStatement statement = statement(trainee("p1", "six-months-2025"), Locale.ENGLISH);
        assertThat(statement.judged().get(0).rows().stream().filter(row -> !row.applies()))
                .extracting(ParticipationStatement.Row::id)
                .contains("baek-participant-online-leader", "baek-participant-online-edges");
        assertThat(statement.judged().get(2).rows().stream().filter(ParticipationStatement.Row::read))
                .extracting(ParticipationStatement.Row::id)
                .containsExactly("kvs-regular", "kvs-leader");
    }

    @Test
    void what_is_shown_and_what_is_not_stand_apart_to_the_day() {
        ParticipationStatement short1 = statement(trainee("p1", "a-day-short-2025"), Locale.ENGLISH);
        assertThat(short1.toMarkdown())
                .contains("Time: 1350 minutes, that is 30 units of 45 minutes, or 15 double hours of 90 minutes");
        assertThat(short1.judged().get(0).rows().stream().filter(row -> row.id().equals("baek-participant-spread")))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.lacks()).singleElement().asString().contains("2026-01-15"));
    }
}
