package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Session;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.Field;
import io.github.balint4j.json.codec.GivenCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.ShortCodec;
import io.github.balint4j.json.document.FrameCodecs;
import io.github.balint4j.json.document.GroupCodecs;
import io.github.balint4j.json.document.LeaderListCodecs;
import io.github.balint4j.json.document.PortfolioCodecs;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What means something when it is left out can be said to be unknown; nothing else can. */
class UnknownFormsTest {
    private static final String NOT_KNOWN = "not known";

    /** What is left out in other words, but means nothing that facts could overturn; and why. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("group.frame", "a frame that says nothing"),
            Map.entry("group.stated", "no number was stated, which says nothing of how many there are"),
            Map.entry("frame.follows", "no rulebook is named; whoever checks the group names one"),
            Map.entry("portfolio.follows", "likewise"),
            Map.entry("portfolio.directory", "whoever is not in it is unknown"),
            Map.entry("agreements.not", "nobody said what is not agreed"),
            Map.entry("entry.purpose", "not known, and read as leading where it is supervision"),
            Map.entry("count.min", "as little as can be"),
            Map.entry("count.max", "as much as can be"),
            Map.entry("count.about", "no number is said to be near"),
            Map.entry("decision.amount", "a decision that credits nothing; one that does says it"),
            Map.entry("decision.unit", "likewise"),
            Map.entry("period.min", "as little as can be"),
            Map.entry("period.max", "as much as can be"),
            Map.entry("period.about", "no period is said to be near"),
            Map.entry("length.min", "as little as can be"),
            Map.entry("length.max", "as much as can be"),
            Map.entry("length.about", "no length is said to be near"),
            Map.entry("amount of time.value", "about how much it is, is said"),
            Map.entry("amount of time.about", "no amount is said to be near"));

    private static boolean isGiven(Codec<?> codec) {
        return codec instanceof GivenCodec<?>
                || (codec instanceof ShortCodec<?, ?> either && isGiven(either.shortForm()));
    }

    @Test
    void every_property_that_means_something_when_it_is_left_out_has_an_unknown_form_and_no_other_has() {
        Map<String, String> without = new TreeMap<>();
        Set<String> known = new HashSet<>();
        for (ObjectCodec<?, ?> object : objects()) {
            for (Field<?, ?, ?> field : object.fields()) {
                String name = object.name() + "." + field.name();
                boolean isGiven = isGiven(field.codec());
                if (isGiven) {
                    assertThat(field.absent()).as(name).isNotEqualTo(NOT_KNOWN);
                    known.add(name);
                } else if (!field.isRequired() && !field.absent().equals(NOT_KNOWN)) {
                    without.put(name, field.absent());
                }
            }
        }
        assertThat(without).containsOnlyKeys(OTHERWISE.keySet());
        assertThat(known).contains("member.left", "attendance.presence", "entry.groupKind", "frame.sessionsPerMeeting");
    }

    private static Set<ObjectCodec<?, ?>> objects() {
        Set<ObjectCodec<?, ?>> found = new HashSet<>();
        Deque<ObjectCodec<?, ?>> open = new ArrayDeque<>(
                List.of(GroupCodecs.GROUP, FrameCodecs.FRAME, PortfolioCodecs.PORTFOLIO, LeaderListCodecs.LEADERS));
        while (!open.isEmpty()) {
            ObjectCodec<?, ?> next = open.remove();
            if (found.add(next)) {
                next.fields().forEach(field -> open.addAll(field.codec().objects()));
            }
        }
        return found;
    }

    private static BalintGroup read(String rest) {
        return BalintJson.readGroup("{\"kind\":\"group\",\"version\":1,\"id\":\"g\"" + rest + "}")
                .toEither()
                .getOrElseThrow(InvalidDocument::new);
    }

    @Test
    void unknown_is_read_and_written_and_is_not_the_same_as_left_out() {
        BalintGroup group = read(",\"members\":[\"p1\",{\"person\":\"p2\",\"left\":\"unknown\"}],"
                + "\"sessions\":[{\"date\":\"2021-03-15\",\"mode\":\"unknown\",\"state\":\"unknown\"}]");
        List<Membership> members = group.members().items();
        assertThat(members.get(0).left()).isEqualTo(Given.usual());
        assertThat(members.get(1).left()).isEqualTo(Given.unknown());
        Session session = group.sessions().items().get(0);
        assertThat(session.mode()).isEqualTo(Given.unknown());
        assertThat(session.state()).isEqualTo(Given.unknown());
        assertThat(session.length()).isEqualTo(Given.usual());
        assertThat(BalintJson.readGroup(BalintJson.write(group)).get()).isEqualTo(group);
        assertThat(BalintJson.write(group)).contains("\"left\": \"unknown\"", "\"mode\": \"unknown\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"leaders\":[{\"person\":\"l1\",\"profession\":\"unknown\"}]",
                "\"frame\":{\"agreements\":[\"unknown\"]}",
                "\"frame\":{\"mode\":\"unknown\"}",
                "\"statedOn\":\"unknown\"",
                "\"sessions\":[\"unknown\"]",
                "\"leaders\":[{\"person\":\"l1\",\"credentials\":[{\"issuer\":\"unknown\",\"status\":\"authorised\"}]}]",
                "\"members\":[\"unknown\"]"
            })
    void elsewhere_it_is_refused_with_the_advice_to_leave_it_out(String property) {
        String text = "{\"kind\":\"group\",\"version\":1,\"id\":\"g\"," + property + "}";
        assertThat(BalintJson.readGroup(text).getError())
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).endsWith("; what is not known is left out"));
        assertThat(Validators.errors("group", text)).isNotEmpty();
    }
}
