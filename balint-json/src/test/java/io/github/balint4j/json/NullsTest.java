package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.credit.CreditScheme;
import io.github.balint4j.rules.credit.CreditSchemes;
import io.github.balint4j.rules.credit.CreditStatement;
import io.github.balint4j.rules.overview.Overview;
import io.github.balint4j.rules.participation.ParticipationStatement;
import io.github.balint4j.rules.programme.Programme;
import io.github.balint4j.rules.programme.ProgrammeReview;
import io.github.balint4j.rules.programme.StartingList;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.AssessmentSubject;
import io.github.balint4j.rules.rulebook.DecisionRecord;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.github.balint4j.rules.rulebook.Summary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A null at a door is the caller's error, and is told by the name of the parameter. */
class NullsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String DOCUMENT = "{\"kind\": \"group\", \"version\": 1, \"id\": \"g1\"}";
    private static final Rulebook GROUPS = Rulebooks.seSfmpGroup();
    private static final BalintGroup GROUP = BalintJson.parseGroup(DOCUMENT);
    private static final Portfolio PERSON =
            BalintJson.parsePortfolio("{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p1\"}");
    private static final Programme PROGRAMME = Programme.of(IssuerId.of("se-sfam"));
    private static final Assessment ASSESSMENT = GROUPS.assess(GROUP, DAY);
    private static final Edition LEADERS =
            Rulebooks.ptApgbLeaderEntry().editions().get(0);

    private static Map<Class<?>, Object> samples() {
        return Map.ofEntries(
                Map.entry(String.class, DOCUMENT),
                Map.entry(byte[].class, DOCUMENT.getBytes()),
                Map.entry(InputStream.class, new ByteArrayInputStream(DOCUMENT.getBytes())),
                Map.entry(Reader.class, new StringReader(DOCUMENT)),
                Map.entry(Path.class, Path.of("none")),
                Map.entry(OutputStream.class, new ByteArrayOutputStream()),
                Map.entry(Appendable.class, new StringBuilder()),
                Map.entry(Layout.class, Layout.COMPACT),
                Map.entry(BalintGroup.class, GROUP),
                Map.entry(GroupFrame.class, GROUP.frame()),
                Map.entry(Portfolio.class, PERSON),
                Map.entry(
                        LeaderList.class,
                        BalintJson.parseLeaders(
                                "{\"kind\": \"leaders\", \"version\": 1, \"issuer\": \"se-sfmp\", \"leaders\": []}")),
                Map.entry(Programme.class, PROGRAMME),
                Map.entry(StartingList.class, StartingList.of(GROUP, DAY, Optional.empty())),
                Map.entry(ProgrammeReview.class, ProgrammeReview.of(PROGRAMME, DAY)),
                Map.entry(Rulebook.class, GROUPS),
                Map.entry(Edition.class, GROUPS.inForceOn(DAY)),
                Map.entry(Cases.class, new Cases(Optional.empty(), List.of())),
                Map.entry(Assessment.class, ASSESSMENT),
                Map.entry(AssessmentSubject.class, AssessmentSubject.of(GROUP)),
                Map.entry(Summary.class, ASSESSMENT.summary()),
                Map.entry(
                        DecisionRecord.class,
                        DecisionRecord.of(
                                LEADERS,
                                PERSON,
                                List.of(),
                                Decision.builder()
                                        .kind(DecisionKind.REFUSE)
                                        .authority(LEADERS.id().issuer())
                                        .on(PartialDate.of(DAY))
                                        .build())),
                Map.entry(CreditScheme.class, CreditSchemes.seSfamCpd()),
                Map.entry(CreditStatement.class, CreditSchemes.seSfamCpd().credit(PERSON, Optional.empty(), DAY)),
                Map.entry(
                        ParticipationStatement.class,
                        ParticipationStatement.of(PERSON, List.of(Rulebooks.deBaekParticipant()), DAY, Locale.ENGLISH)),
                Map.entry(Overview.Entry.class, new Overview.Entry("group", Optional.of("g1"), List.of(), List.of())),
                Map.entry(LocalDate.class, DAY),
                Map.entry(DecisionKind.class, DecisionKind.RECOGNISE),
                Map.entry(URI.class, URI.create("/groups/7")),
                Map.entry(List.class, List.of(GROUP)),
                Map.entry(Iterable.class, BalintJson.readGroup("").getError()),
                Map.entry(Throwable.class, new IllegalStateException()),
                Map.entry(RulebookRef.class, RulebookRef.of("se-sfmp/group")));
    }

    @TestFactory
    Stream<DynamicTest> every_door_names_the_parameter_that_is_null() {
        return Stream.of(
                        doors(BalintJson.class, null),
                        doors(Schemas.class, null),
                        doors(
                                ProblemDetails.class,
                                ProblemDetails.ofProblems(
                                        BalintJson.readGroup("").getError())),
                        doors(Rulebooks.class, null),
                        doors(Rulebook.class, GROUPS),
                        doors(Edition.class, GROUPS.inForceOn(DAY)),
                        doors(AssessmentSubject.class, AssessmentSubject.of(GROUP)))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> doors(Class<?> type, Object receiver) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && !method.isVarArgs() && !method.isSynthetic())
                .filter(method -> !method.getName().equals("equals"))
                .filter(method -> Modifier.isStatic(method.getModifiers()) || receiver != null)
                .flatMap(method -> Arrays.stream(method.getParameters())
                        .filter(parameter -> !parameter.getType().isPrimitive())
                        .map(parameter -> DynamicTest.dynamicTest(
                                type.getSimpleName() + "." + method.getName()
                                        + Arrays.stream(method.getParameterTypes())
                                                .map(Class::getSimpleName)
                                                .toList()
                                        + " " + parameter.getName(),
                                () -> refuses(method, parameter, receiver))));
    }

    private static void refuses(Method method, Parameter without, Object receiver) throws IllegalAccessException {
        Map<Class<?>, Object> samples = samples();
        Object[] arguments = Arrays.stream(method.getParameters())
                .map(parameter -> parameter.equals(without) ? null : samples.get(parameter.getType()))
                .toArray();
        try {
            method.invoke(receiver, arguments);
            fail("null was taken");
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOf(NullPointerException.class).hasMessage(without.getName());
        }
    }
}
