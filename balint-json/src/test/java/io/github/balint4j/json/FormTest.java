package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms in which things can be written, and the one in which they are. */
class FormTest {
    private static final String HEAD = "{\"kind\":\"group\",\"version\":1,\"id\":\"g\"";

    private static BalintGroup read(String rest) {
        return BalintJson.readGroup(HEAD + rest + "}").toEither().getOrElseThrow(InvalidDocument::new);
    }

    private static String written(BalintGroup group) {
        String text = BalintJson.write(group, Layout.COMPACT);
        return text.substring(HEAD.length(), text.length() - 1);
    }

    private static BalintGroup.Builder group() {
        return BalintGroup.builder().id(io.github.balint4j.core.GroupId.of("g"));
    }

    @Test
    void a_list_is_absent_incomplete_or_complete_and_then_perhaps_empty() {
        assertThat(read("").members()).isEqualTo(Known.absent());
        assertThat(read(",\"members\":[]").members()).isEqualTo(Known.of());
        Known<Membership> some = Known.incomplete(List.of(Membership.of(PersonId.of("p1"))));
        assertThat(read(",\"members\":{\"incomplete\":true,\"items\":[\"p1\"]}").members())
                .isEqualTo(some);

        assertThat(written(group().build())).isEmpty();
        assertThat(written(group().members().build())).isEqualTo(",\"members\":[]");
        assertThat(written(group().members(some).build()))
                .isEqualTo(",\"members\":{\"incomplete\":true,\"items\":[\"p1\"]}");
        assertThat(written(group().members(Known.incomplete(List.of())).build()))
                .isEqualTo(",\"members\":{\"incomplete\":true,\"items\":[]}");
    }

    @Test
    void a_lone_id_is_a_person_of_whom_nothing_else_is_known() {
        BalintGroup longForm = read(
                ",\"leaders\":[{\"person\":\"l1\",\"role\":\"leader\"}],\"members\":[{\"person\":\"p1\"}],"
                        + "\"waiting\":[{\"person\":\"p9\"}],\"sessions\":[{\"attended\":[{\"person\":\"p1\",\"presence\":\"present\"}]}]");
        String shortForm =
                ",\"leaders\":[\"l1\"],\"members\":[\"p1\"],\"waiting\":[\"p9\"],\"sessions\":[{\"attended\":[\"p1\"]}]";
        assertThat(longForm).isEqualTo(read(shortForm));
        assertThat(longForm.leaders()).isEqualTo(Known.of(Leadership.of(PersonId.of("l1"))));
        assertThat(written(longForm)).isEqualTo(shortForm);
    }

    @Test
    void a_lone_date_is_a_session_of_which_nothing_else_is_known() {
        BalintGroup group =
                read(",\"sessions\":[\"2021-03-15\",{\"date\":\"2021-04-12T16:30\",\"state\":\"planned\"}]");
        assertThat(group.sessions().items())
                .containsExactly(
                        Session.planned(LocalDate.of(2021, 3, 15)),
                        Session.builder()
                                .date(LocalDate.of(2021, 4, 12))
                                .startsAt(LocalTime.of(16, 30))
                                .build());
        assertThat(written(group)).isEqualTo(",\"sessions\":[\"2021-03-15\",\"2021-04-12T16:30\"]");
    }

    @Test
    void a_state_is_written_only_where_it_is_not_the_usual_one() {
        BalintGroup group = read(",\"sessions\":[{\"date\":\"2021-03-15\",\"state\":\"held\",\"presented\":[\"p1\"]},"
                + "{\"date\":\"2021-04-12\",\"state\":\"held\"}]");
        assertThat(group.sessions().items()).extracting(Session::state).containsOnly(Given.of(SessionState.HELD));
        assertThat(written(group))
                .isEqualTo(",\"sessions\":[{\"date\":\"2021-03-15\",\"presented\":[\"p1\"]},"
                        + "{\"date\":\"2021-04-12\",\"state\":\"held\"}]");
    }

    @Test
    void ranges_are_numbers_where_they_can_be_and_open_where_they_are() {
        assertThat(read(",\"frame\":{\"members\":8}").frame().members()).contains(CountRange.exactly(8));
        assertThat(read(",\"frame\":{\"members\":{\"min\":5}}").frame().members())
                .contains(CountRange.atLeast(5));
        assertThat(read(",\"frame\":{\"members\":{\"max\":12}}").frame().members())
                .contains(CountRange.atMost(12));
        for (String form : List.of("8", "{\"min\":5,\"max\":12}", "{\"min\":5}", "{\"max\":12}", "{\"min\":0}")) {
            String frame = ",\"frame\":{\"members\":" + form + "}";
            assertThat(written(read(frame))).isEqualTo(frame);
        }
    }

    @Test
    void amounts_of_the_same_size_are_written_alike() {
        String form =
                ",\"frame\":{\"cadence\":\"P2W\",\"length\":\"PT90M\",\"sessionsPerMeeting\":2.50,\"commitment\":4.0,"
                        + "\"period\":\"P24M\",\"trial\":{\"min\":\"P3M\",\"max\":\"P3M\"},\"follows\":[]},\"stated\":{}";
        assertThat(written(read(form)))
                .isEqualTo(",\"frame\":{\"cadence\":\"P14D\",\"length\":\"PT1H30M\",\"sessionsPerMeeting\":2.5,"
                        + "\"commitment\":4,\"period\":\"P2Y\",\"trial\":\"P3M\"}");
    }

    @Test
    void a_frame_that_says_nothing_is_not_written() {
        assertThat(read(",\"frame\":{}").frame()).isEqualTo(GroupFrame.unstated());
        assertThat(written(read(",\"frame\":{}"))).isEmpty();
    }

    @Test
    void the_order_of_properties_means_nothing_to_the_reader() {
        assertThat(BalintJson.read("{\"members\":[\"p1\"],\"id\":\"g\",\"version\":1,\"kind\":\"group\"}")
                        .get())
                .isEqualTo(new BalintDocument.OfGroup(read(",\"members\":[\"p1\"]")));
    }

    @Test
    void the_written_form_is_stable() {
        String everything = Golden.read(Golden.FILES.resolve("everything-by-hand.json"));
        BalintGroup group = BalintJson.readGroup(everything).toEither().getOrElseThrow(InvalidDocument::new);
        Golden.check(Golden.FILES.resolve("everything-canonical.json"), BalintJson.write(group));
        Golden.check(Golden.FILES.resolve("everything-compact.json"), BalintJson.write(group, Layout.COMPACT));
        Golden.check(Golden.FILES.resolve("frame-canonical.json"), BalintJson.write(group.frame()));
    }
}
