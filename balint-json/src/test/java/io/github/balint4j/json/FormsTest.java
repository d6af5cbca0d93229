package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.credit.CreditSchemes;
import io.github.balint4j.rules.life.GroupLife;
import io.github.balint4j.rules.mediation.Mediation;
import io.github.balint4j.rules.mediation.Wish;
import io.github.balint4j.rules.participation.GroupEvidence;
import io.github.balint4j.rules.participation.ParticipationStatement;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Comparison;
import io.github.balint4j.rules.rulebook.DecisionRecord;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service may return or store loses nothing: it has a JSON form, or writing it fails and says what to write. */
class FormsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String OURS = "io.github.balint4j";
    private static final int ENOUGH_OF_A_TYPE = 12;

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new BalintModule()).build();

    /** The packages that the core and the rules export to everybody, as their module declarations say. */
    private static Set<String> exported() {
        Pattern exports = Pattern.compile("^ *exports ([\\w.]+);$", Pattern.MULTILINE);
        return Stream.of("core", "rules")
                .map(module -> Path.of("../balint-" + module + "/src/main/java/module-info.java"))
                .flatMap(declaration -> exports.matcher(text(declaration)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Exceptions, builders, and classes that have no instances are nobody's data. */
    private static List<Class<?>> publicTypes() {
        Set<String> exported = exported();
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(OURS)) {
            boolean seen = exported.contains(type.getPackageName())
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.isAnnotation()
                    && !type.isAssignableTo(Throwable.class);
            if (seen) {
                types.add(type.reflect());
            }
        }
        return types;
    }

    @Test
    void every_public_type_has_a_form_or_a_sentence_that_names_the_door() {
        List<Class<?>> types = publicTypes();
        assertThat(types).hasSizeGreaterThan(150);
        assertThat(types).allSatisfy(type -> {
            Optional<String> sentence = JsonForm.refusal(type);
            assertThat(JsonForm.of(type).isPresent()).isNotEqualTo(sentence.isPresent());
            String name =
                    type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
            sentence.ifPresent(said -> assertThat(said).startsWith("there is no JSON of " + name + " alone: write "));
        });
        assertThat(JsonForm.refusal(String.class)).isEmpty();
        assertThat(JsonForm.refusal(GroupEvidence.class))
                .hasValueSatisfying(said -> assertThat(said).endsWith("write the Portfolio that it gives"));
    }

    @Test
    void whatever_can_be_reached_from_results_and_documents_is_written_whole_or_refused() {
        Map<String, Integer> written = new TreeMap<>();
        Map<String, Integer> refused = new TreeMap<>();
        for (Object value : reached()) {
            Optional<JsonForm<?>> form = JsonForm.of(value.getClass());
            if (form.isPresent()) {
                String json = mapper.writeValueAsString(value);
                assertThat(json).as("%s", value.getClass()).isNotEqualTo("{}");
                if (form.get().isRead()) {
                    assertThat((Object) mapper.readValue(json, form.get().type()))
                            .as(json)
                            .isEqualTo(value);
                }
                written.merge(form.get().type().getSimpleName(), 1, Integer::sum);
            } else {
                assertThatThrownBy(() -> mapper.writeValueAsString(value))
                        .as("%s", value.getClass())
                        .isInstanceOf(DatabindException.class)
                        .hasMessageContaining("there is no JSON of ");
                refused.merge(value.getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        assertThat(written)
                .containsKeys(
                        "BalintGroup",
                        "GroupFrame",
                        "Portfolio",
                        "LeaderList",
                        "Rulebook",
                        "Assessment",
                        "DecisionRecord")
                .containsKeys("Cases", "Finding", "Summary", "Problem", "ProblemDetails", "Requirement", "Criterion")
                .containsKeys("Transition", "LifeEvent", "Obstacle", "Help", "GroupStatus", "Commitment")
                .containsKeys("Comparison", "Mediation", "Candidate", "CreditStatement", "ParticipationStatement")
                .containsKeys("Session", "Attendance", "Decision", "Attestation", "Credential", "PersonId", "Verdict");
        assertThat(refused).containsKeys("Edition", "Outcome", "Evidence", "Measure", "Line", "Wish");
    }

    @Test
    void what_a_door_returns_is_not_written_as_a_bean_of_another_library() {
        Validation<?, ?> read = BalintJson.readGroup("");
        assertThatThrownBy(() -> mapper.writeValueAsString(read)).hasMessageContaining("fold it into the value");
        assertThatThrownBy(() -> mapper.writeValueAsString(Map.of("read", read)))
                .hasMessageContaining("fold it into the value");
    }

    @Test
    void verdicts_are_spelt_as_in_reports() {
        Assessment assessment = Rulebooks.seSfmpGroup().assess(Examples.frame("hospital"), DAY);
        assertThat(mapper.writeValueAsString(Map.of("verdict", assessment.verdict())))
                .isEqualTo("{\"verdict\":\"satisfied\"}");
        assertThat(mapper.writeValueAsString(assessment)).isEqualTo(BalintJson.write(assessment, Layout.COMPACT));
    }

    @Test
    void a_comparison_is_written_at_a_glance_or_refused_with_what_to_write() {
        Comparison ofPerson = LeaderExamples.comparison();
        assertThat(mapper.writeValueAsString(ofPerson)).isEqualTo(BalintJson.write(ofPerson, Layout.COMPACT));
        Comparison ofFrame = Comparison.of(List.of(
                Rulebooks.seSfmpGroup().assess(Examples.frame("hospital"), DAY),
                Rulebooks.dkAarhusGroup().assess(Examples.frame("hospital"), DAY)));
        assertThatThrownBy(() -> mapper.writeValueAsString(ofFrame))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("write its assessments()");
        assertThatThrownBy(() -> mapper.writeValueAsString(Map.of("compared", ofFrame)))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("write its assessments()");
    }

    /** Objects of ours that getters lead to, from documents and from what is made of them; some of each class. */
    static List<Object> reached() {
        Deque<Object> todo = new ArrayDeque<>(roots());
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Class<?>, Integer> times = new HashMap<>();
        List<Object> reached = new ArrayList<>();
        while (!todo.isEmpty()) {
            Object value = todo.poll();
            if (value instanceof Optional<?> some) {
                some.ifPresent(todo::add);
            } else if (value instanceof Map<?, ?> map) {
                todo.addAll(map.values());
            } else if (value instanceof Iterable<?> items
                    && !value.getClass().getName().startsWith(OURS)) {
                items.forEach(todo::add);
            } else if (value.getClass().getName().startsWith(OURS) && seen.add(value)) {
                int time = times.merge(value.getClass(), 1, Integer::sum);
                if (time <= ENOUGH_OF_A_TYPE) {
                    reached.add(value);
                }
                if (time <= ENOUGH_OF_A_TYPE || value instanceof Known) {
                    getters(value, todo);
                }
            }
        }
        return reached;
    }

    private static void getters(Object value, Deque<Object> todo) {
        // A generated implementation is not public; the interface that it implements is.
        Stream.concat(
                        Stream.of(value.getClass()),
                        Arrays.stream(value.getClass().getInterfaces()))
                .filter(type ->
                        Modifier.isPublic(type.getModifiers()) && type.getName().startsWith(OURS))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(getter -> getter.getParameterCount() == 0 && !Modifier.isStatic(getter.getModifiers()))
                .filter(getter -> getter.getDeclaringClass().getName().startsWith(OURS))
                .forEach(getter -> {
                    try {
                        Optional.ofNullable(getter.invoke(value)).ifPresent(todo::add);
                    } catch (InvocationTargetException none) {
                        // a part that this value does not have
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static List<Object> roots() {
        List<Object> roots = new ArrayList<>();
        Examples.all().forEach((name, document) -> {
            roots.add(document);
            Examples.rulebooks(name).stream()
                    .limit(1)
                    .forEach(rulebook -> roots.add(Examples.assess(name, document, rulebook)));
        });
        LeaderExamples.all().values().forEach(portfolio -> {
            roots.add(portfolio);
            Rulebooks.aboutPersons().stream().limit(3).forEach(rulebook -> roots.add(rulebook.assess(portfolio, DAY)));
        });
        Edition entry = Rulebooks.ptApgbLeaderEntry().inForceOn(DAY);
        roots.add(DecisionRecord.of(
                entry,
                LeaderExamples.all().values().iterator().next(),
                List.of(),
                Decision.builder()
                        .kind(DecisionKind.REFUSE)
                        .authority(entry.id().issuer())
                        .on(PartialDate.of(DAY))
                        .build()));
        roots.add(Mediation.of(LeaderExamples.list(), DAY, Wish.any()));
        GroupLife life = GroupLife.of(((BalintDocument.OfGroup) Examples.all().get("sfmp-typical")).group());
        roots.add(life.status(DAY));
        roots.add(life.pause(DAY.plusYears(1)));
        roots.add(life.resume(DAY));
        Portfolio person = LeaderExamples.all().values().iterator().next();
        roots.add(CreditSchemes.seSfamCpd().credit(person, Optional.empty(), DAY));
        roots.add(ParticipationStatement.of(person, List.of(Rulebooks.deBaekParticipant()), DAY, Locale.ENGLISH));
        roots.add(LeaderExamples.comparison());
        roots.addAll(Rulebooks.all());
        roots.add(ourCases());
        roots.add(BalintJson.readGroup("{\"membres\": 1}").getError().toJavaList());
        roots.add(ProblemDetails.ofProblems(BalintJson.readGroup("").getError()));
        return roots;
    }

    private static Cases ourCases() {
        return BalintJson.parseCases(
                "{\"rulebook\": \"se-sfmp/group\", \"asOf\": \"2026-01-15\", \"cases\": ["
                        + "{\"requirement\": \"se2-members\", \"edge\": \"12; 13\", \"good\": {\"members\": 12}, \"bad\": {\"members\": 13}}]}");
    }

    @Test
    void who_matches_a_wish_is_written_with_what_speaks_against_them_and_what_nobody_knows() {
        Mediation all = Mediation.of(LeaderExamples.list(), DAY, Wish.any().speaking("sv"));
        JsonNode json = mapper.readTree(BalintJson.write(all));
        assertThat(json.get("candidates")).hasSameSizeAs(all.candidates());
        assertThat(mapper.readTree(mapper.writeValueAsString(all))).isEqualTo(json);
        assertThat(mapper.readTree(BalintJson.write(all.possible(), Layout.COMPACT))
                        .get("candidates"))
                .hasSize(all.matches().size() + all.unclear().size())
                .hasSizeLessThan(all.candidates().size())
                .noneMatch(one -> one.get("match").stringValue().equals("no"));
        assertThat(json.get("candidates"))
                .anySatisfy(one -> assertThat(one.get("against")).isNotEmpty());
        assertThat(json.at("/wish/language").stringValue()).isEqualTo("sv");
    }

    @Test
    void cases_are_written_and_read_back_equal() {
        Cases cases = ourCases();
        assertThat(BalintJson.parseCases(BalintJson.write(cases))).isEqualTo(cases);
        assertThat(BalintJson.parseCases(BalintJson.write(cases, Layout.COMPACT)))
                .isEqualTo(cases);
    }

    @Test
    void a_rulebook_of_a_file_and_its_assessments_survive_a_mapper() {
        Rulebook rulebook = Rulebooks.ukBalintSocietyLeader();
        assertThat(mapper.readValue(mapper.writeValueAsString(rulebook), Rulebook.class))
                .isEqualTo(rulebook);
    }
}
