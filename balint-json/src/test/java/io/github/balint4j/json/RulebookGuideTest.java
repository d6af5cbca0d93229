package io.github.balint4j.json;

import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/guide/make-a-rulebook.md: its Java is copied from here, and what it shows comes out of that. */
class RulebookGuideTest {
    private static final Path PAGE = Golden.DOCS.resolve("guide/make-a-rulebook.md");
    private static final Path SOURCE = Path.of("src/test/java/io/github/balint4j/json/RulebookGuideTest.java");
    private static final Pattern COPIED =
            Pattern.compile("<!-- example: ([a-z]+) -->\n.*?\n<!-- end -->", Pattern.DOTALL);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    // example: first
    static final Citation POLICY = Citation.of("Our policy on Balint groups").read(YearMonth.of(2026, 11));

    static Rulebook ours() {
        Quantity members =
                agreed(Term.SIZE, total(Units.PEOPLE, places("member").on(asOf())));
        Quantity gap = agreed(Term.CADENCE, typical(Units.GAP, scheduled()));
        return Rulebook.of(
                "Our hospital: Balint groups",
                Edition.builder("our-hospital/group@2026")
                        .from(LocalDate.of(2026, 1, 1))
                        .citing(POLICY.at("section 2"))
                        .required("our-members", "A group has 6 to 10 members.", between(6, 10, members))
                        .required(
                                "our-silence",
                                "What is said stays in the group.",
                                holds(agreement(Agreement.CONFIDENTIALITY)))
                        .recommended("our-room", "It always meets in the same room.", holds(agreement("same-room")))
                        .usual("our-cadence", "It usually meets every 14 days.", between(14, 14, gap))
                        .citedAs(POLICY.at("preface"))
                        .build());
    }
    // end of example

    @Test
    void from_nothing() {
        // example: check
        GroupFrame frame = GroupFrame.builder()
                .members(6, 10)
                .every(Period.ofWeeks(1))
                .agrees(Agreement.CONFIDENTIALITY)
                .build();
        String report = ours().assess(frame, LocalDate.of(2026, 9, 1)).toString();
        // end of example
        assertThat(ours().validate(frame, DAY).isValid()).isTrue();
        shows("report", report);
    }

    @Test
    void phrases() {
        // example: phrases
        // "at least 20 sessions"
        Criterion twenty = atLeast(20, Units.SESSIONS, scheduled());
        // "a session lasts a double hour": as the dates say, else as the frame does
        Criterion length = between(90, 90, agreed(Term.LENGTH, typical(Units.LENGTH, scheduled())));
        // "for at least a year": as agreed, or as the dates show
        Criterion year =
                anyOf(atLeast(Period.ofYears(1), agreed(Term.PERIOD)), atLeast(Period.ofYears(1), span(scheduled())));
        // "its leaders are authorised by the association"
        Criterion leaders = every(places("leader").on(asOf()), with(Attribute.PERSON, authorised("se-sfmp"), asOf()));
        // "if it meets online, it is closed"
        Criterion closed =
                when(some(frame().is(Attribute.MODE, "online")), some(frame().is(Attribute.FORMAT, "closed")));
        // end of example
        Edition edition = Edition.builder("our-hospital/phrases@2026")
                .citing(POLICY)
                .required("twenty", "Twenty.", twenty)
                .required("length", "A double hour.", length)
                .required("year", "A year.", year)
                .required("leaders", "Authorised.", leaders)
                .required("closed", "Closed.", closed)
                .build();
        assertThat(edition.assess(Examples.group("sfmp-typical"), DAY)
                        .finding("leaders")
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(edition.assess(Examples.group("sfmp-typical"), DAY)
                        .finding("length")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_word_and_what_people_judge() {
        // example: words
        Quantity gap = agreed(Term.CADENCE, typical(Units.GAP, scheduled()));
        Edition words = Edition.builder("our-hospital/words@2026")
                .citing(POLICY.at("section 3"))
                .required(
                        "our-often",
                        "It meets often.",
                        judged("our-often", "often", "group").readAs(atMost(21, gap)))
                .reading("often", "every third week or more often; the policy gives no number")
                .required("our-calm", "Its room is calm.", judged("our-calm", "calm", "house-staff"))
                .build();
        // end of example

        // example: judgement
        BalintGroup group = BalintGroup.builder()
                .id(GroupId.of("tuesday"))
                .frame(GroupFrame.builder().every(Period.ofMonths(1)).build())
                .attestations(new Attestation(Topic.of("our-often"), "group", Judgement.MET, LocalDate.of(2026, 8, 25)))
                .build();
        String report = words.assess(group, LocalDate.of(2026, 9, 1)).toString();
        // end of example
        shows("judgement", report);
        BalintGroup unjudged =
                BalintGroup.builder().id(group.id()).frame(group.frame()).build();
        shows("reading", words.assess(unjudged, DAY).finding("our-often").toString());
    }

    @Test
    void derived() {
        // example: derived
        Quantity members =
                agreed(Term.SIZE, total(Units.PEOPLE, places("member").on(asOf())));
        Edition swedish = Rulebooks.seSfmpGroup().edition("undated");
        Edition stricter = swedish.derive("our-hospital/swedish-group@2026")
                .with("se2-members", between(6, 10, members), "our rooms hold ten")
                .without("se2-trial")
                .citing(POLICY.at("section 4"))
                .required("our-room", "It always meets in the same room.", holds(agreement("same-room")))
                .build();
        // end of example
        assertThat(stricter.requirements()).hasSameSizeAs(swedish.requirements());
        String page = Rulebook.of("Ours", stricter).toText(stricter);
        shows("derived", page.split("\n\n")[1] + "\n");

        // example: judges
        Edition onlyPeople =
                swedish.derive("our-hospital/judged@2026").withoutReadings().build();
        // end of example
        assertThat(onlyPeople.assess(Examples.group("sfmp-typical"), DAY).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void series() {
        // example: series
        Edition old = Edition.builder("our-hospital/leaders@2026")
                .from(LocalDate.of(2026, 1, 1))
                .until(LocalDate.of(2026, 12, 31))
                .citing(POLICY)
                .required(
                        "our-leader",
                        "A group has a leader.",
                        atLeast(1, Units.PEOPLE, places("leader").on(asOf())))
                .build();
        Edition next = old.derive("our-hospital/leaders@2027")
                .from(LocalDate.of(2027, 1, 1))
                .citing(POLICY)
                .required("our-debrief", "They debrief.", holds(agreement("leaders-debrief")))
                .build();
        Rulebook both = Rulebook.of("Our hospital: leaders of groups", old, next);
        // end of example
        assertThat(both.inForceOn(LocalDate.of(2027, 2, 1))).isEqualTo(next);
        shows("noEdition", message(() -> both.inForceOn(LocalDate.of(2025, 12, 31))));
    }

    @Test
    void refused() {
        Quantity members =
                agreed(Term.SIZE, total(Units.PEOPLE, places("member").on(asOf())));
        Quantity gap = agreed(Term.CADENCE, typical(Units.GAP, scheduled()));
        shows("refused", message(() -> {
            // example: refused
            Edition.builder("our-hospital/group@2027")
                    .usual("Our Members", "A group has 6 to 10 members.", between(6, 10, members))
                    .citing(POLICY)
                    .usual(
                            "our-often",
                            "Often.",
                            judged("our-often", "often", "group").readAs(atMost(21, gap)))
                    .usual("our-online", "It meets online.", some(is(Attribute.MODE, "online")))
                    .build();
            // end of example
        }));
        shows("crossed", message(() -> between(10, 6, members)));
        shows("units", message(() -> agreed(Term.SIZE, typical(Units.GAP, scheduled()))));
    }

    @Test
    void reviewed() {
        // example: page
        Edition edition = ours().inForceOn(LocalDate.of(2026, 9, 1));
        String text = ours().toText(edition);
        String markdown = ours().toMarkdown(edition); // the same as a page
        // end of example
        assertThat(markdown).startsWith("# `our-hospital/group@2026`");
        shows("page", text);
    }

    @Test
    void the_java_is_as_it_is_here() {
        String page = Golden.read(PAGE);
        List<String> names = Pattern.compile("// example: ([a-z]+)\n")
                .matcher(Golden.read(SOURCE))
                .results()
                .map(name -> name.group(1))
                .toList();
        assertThat(COPIED.matcher(page).results().map(part -> part.group(1)))
                .containsExactlyInAnyOrderElementsOf(names);
        Set<String> imported = new HashSet<>();
        Golden.check(PAGE, COPIED.matcher(page).replaceAll(part -> Matcher.quoteReplacement(copied(part, imported))));
        assertThat(page.split("```java\n")).hasSize(names.size() + 1);
        assertThat(page.split("```text\n")).hasSize(page.split("<!-- shown: ").length);
    }

    /** An import is shown once, where it is needed first. */
    private static String copied(MatchResult part, Set<String> imported) {
        String example = ReadmeTest.example(SOURCE, part.group(1));
        String code = Arrays.stream(example.split("(?<=\n)"))
                .filter(line -> !line.startsWith("import ") || (isCalled(line, example) && imported.add(line)))
                .collect(Collectors.joining())
                .stripLeading();
        return "<!-- example: " + part.group(1) + " -->\n```java\n" + code + "```\n<!-- end -->";
    }

    /** Many static imports are words of English as well, and of comments: only a call needs them. */
    private static boolean isCalled(String line, String example) {
        String name = line.substring(line.lastIndexOf('.') + 1, line.lastIndexOf(';'));
        return !line.startsWith("import static ")
                || Pattern.compile("(?<![.\\w])" + name + "\\(")
                        .matcher(example)
                        .find();
    }

    private static String message(Runnable refused) {
        return catchThrowable(refused::run).getMessage() + "\n";
    }

    private static void shows(String name, String text) {
        String start = "<!-- shown: " + name + " -->\n```text\n";
        String page = Golden.read(PAGE);
        assertThat(page).contains(start);
        int from = page.indexOf(start) + start.length();
        Golden.check(PAGE, page.substring(0, from) + text + page.substring(page.indexOf("```", from)));
    }
}
