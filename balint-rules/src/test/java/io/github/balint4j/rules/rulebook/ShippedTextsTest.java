package io.github.balint4j.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.house.Texts;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Selectors;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the shipped editions say, they say in each language. */
class ShippedTextsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    /** All texts of the shipped editions in English, by the keys of their translations. */
    static Map<String, String> english() {
        Map<String, String> all = new TreeMap<>();
        for (Rulebook rulebook : Rulebooks.all()) {
            all.put(rulebook.id() + ".title", rulebook.title());
            rulebook.editions().forEach(edition -> put(all, edition));
        }
        return all;
    }

    private static void put(Map<String, String> all, Edition edition) {
        String id = edition.id() + ".";
        numbered(all, id + "gap.", edition.gaps());
        numbered(all, id + "remark.", edition.coverage().remarks());
        for (int i = 0; i < edition.coverage().leftOut().size(); i++) {
            Coverage.LeftOut line = edition.coverage().leftOut().get(i);
            all.put(id + "leftOut." + (i + 1) + ".what", line.what());
            all.put(id + "leftOut." + (i + 1) + ".why", line.why());
        }
        Named judged = new Named(code -> code, (topic, word) -> {
            String key = id + "judged." + topic;
            int number = 1;
            while (all.containsKey(number == 1 ? key : key + "." + number)
                    && !all.get(number == 1 ? key : key + "." + number).equals(word)) {
                number++;
            }
            all.put(number == 1 ? key : key + "." + number, word);
            return word;
        });
        for (Requirement row : edition.requirements()) {
            all.put(id + row.id() + ".title", row.title());
            row.reading().ifPresent(reading -> {
                all.put(id + row.id() + ".word", reading.word());
                all.put(id + row.id() + ".reading", reading.reason());
            });
            numbered(all, id + row.id() + ".remark.", row.remarks());
            row.criterion().fold(judged);
        }
    }

    private static void numbered(Map<String, String> all, String key, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            all.put(key + (i + 1), texts.get(i));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void each_language_says_what_the_editions_say(Language language) {
        Map<String, String> translated = Texts.of(EditionWords.class, "editions_" + language.code() + ".properties");
        Map<String, String> english = english();
        assertThat(Texts.faults(english, translated, Set.of(), "")).isEmpty();
    }

    @Test
    void reports_ask_for_what_was_not_seen_and_derived_editions_keep_what_they_did_not_change() {
        Edition edition = Rulebooks.seSfmpLeader().editions().get(0);
        Portfolio nobody = Portfolio.builder().person(PersonId.of("p1")).build();
        Locale swedish = Locale.forLanguageTag("sv-FI");
        assertThat(edition.assess(nobody, DAY).summary().inWords(swedish))
                .contains("har bara rubriken setts")
                .doesNotContain("only the title");
        Edition derived = Rulebooks.seSfmpGroup()
                .editions()
                .get(0)
                .derive("our-clinic/group@2026")
                .with("se2-members", "Vi är få.", Criteria.holds(Selectors.agreement("few")), "so")
                .build();
        assertThat(derived.assess(GroupFrame.builder().build(), DAY).inWords(swedish))
                .contains("Vi är få.", "Deltagandet är frivilligt.", "regelbundenhet")
                .doesNotContain("Taking part is voluntary.", "5 till 12 deltagare");
    }
}
