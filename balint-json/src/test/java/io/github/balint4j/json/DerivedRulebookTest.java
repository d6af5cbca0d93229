package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Coverage;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Editions of a file that start from others are those that derive in Java. */
class DerivedRulebookTest {
    private static final String TEXT = """
            {"kind": "rulebook", "version": 1, "id": "our/group", "title": "Ours", "about": "groups", "editions": [
              {"edition": "2", "from": "2027-01-01", "derivedFrom": "our/group@1", "without": ["ours"], "gaps": ["cut"],
               "requirements": [{"id": "later", "title": "L.", "citations": ["T"], "criterion": {"some": "sessions"}}]},
              {"edition": "1", "until": "2026-12-31", "derivedFrom": "se-sfmp/group", "without": ["se2-trial"],
               "citing": ["S"], "requirements": [
                 {"id": "ours", "title": "O.", "level": "usual", "criterion": {"some": "frame"}},
                 {"id": "se2-members", "title": "It has 4 to 10 members.",
                  "criterion": {"atLeast": 4, "atMost": 10, "agreed": "members"}}]}]}
            """;

    @Test
    void a_file_derives_as_java_does() {
        Edition base = Rulebooks.seSfmpGroup().editions().get(0);
        List<Citation> cited = List.of(Citation.of("S"));
        Edition first = base.derive("our/group@1")
                .until(LocalDate.of(2026, 12, 31))
                .without("se2-trial")
                .row(new Requirement(
                        "ours", "O.", Level.USUAL, Criteria.some(Selectors.frame()), cited, Optional.empty()))
                .replace(new Requirement(
                        "se2-members",
                        "It has 4 to 10 members.",
                        Level.REQUIRED,
                        Criteria.between(4, 10, Quantities.agreed(Term.SIZE)),
                        cited,
                        Optional.empty()))
                .build();
        Edition second = first.derive("our/group@2")
                .from(LocalDate.of(2027, 1, 1))
                .without("ours")
                .citing(Citation.of("T"))
                .required("later", "L.", Criteria.some(Selectors.sessions()))
                .gap("cut")
                .build();

        Rulebook read = BalintJson.readRulebook(TEXT).toEither().getOrElseThrow(InvalidDocument::new);

        assertThat(read)
                .isEqualTo(Rulebook.of("Ours", second, first))
                .hasSameHashCodeAs(Rulebook.of("Ours", second, first));
        assertThat(read.editions().get(0).base()).contains(first);
        assertThat(read.editions().get(1).base()).contains(base);
        assertThat(BalintJson.readRulebook(BalintJson.write(read)).get()).isEqualTo(read);
        assertThat(BalintJson.read(TEXT).get()).isEqualTo(new BalintDocument.OfRulebook(read));
    }

    private static Edition derived(String said) {
        String text = """
                {"kind": "rulebook", "version": 1, "id": "our/leader", "title": "Ours", "about": "persons", "editions": [
                  {"edition": "1", "derivedFrom": "de-dbg/leader-physician", SAID
                   "requirements": []}]}
                """;
        return BalintJson.readRulebook(text.replace("SAID", said))
                .toEither()
                .getOrElseThrow(InvalidDocument::new)
                .editions()
                .get(0);
    }

    @Test
    void a_gap_is_inherited_unless_the_edition_says_where_its_own_list_breaks_off_or_that_it_does_not() {
        Edition base = Rulebooks.deDbgLeaderPhysician().editions().get(0);
        assertThat(base.gaps()).isNotEmpty();
        assertThat(derived("").gaps()).isEqualTo(base.gaps());
        assertThat(derived("\"gaps\": [],").gaps()).isEmpty();
        assertThat(derived("\"gaps\": [\"item 7\"],").gaps()).containsExactly("item 7");
        assertThat(base.derive("our/leader@1")
                        .withoutGaps()
                        .gap("item 7")
                        .build()
                        .gaps())
                .containsExactly("item 7");
    }

    @Test
    void what_is_left_out_and_remarked_is_inherited_unless_the_edition_says_it_itself() {
        Coverage base = Rulebooks.deDbgLeaderPhysician().editions().get(0).coverage();
        assertThat(base.leftOut()).isNotEmpty();
        assertThat(base.remarks()).isNotEmpty();
        assertThat(derived("").coverage()).isEqualTo(base);
        assertThat(derived("\"leftOut\": [], \"remarks\": [],").coverage())
                .isEqualTo(new Coverage(base.gaps(), List.of(), List.of()));
        Edition own = derived("\"leftOut\": [{\"what\": \"fees\", \"why\": \"money\"}], \"remarks\": [\"Ask us.\"],");
        assertThat(own.coverage())
                .isEqualTo(
                        new Coverage(base.gaps(), List.of(new Coverage.LeftOut("fees", "money")), List.of("Ask us.")));
        assertThat(Rulebook.of("Ours", own).toMarkdown(own))
                .contains("- **Left out**: fees. Why: money\n- **Remark**: Ask us.\n");
    }
}
