package io.github.balint4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.Waiting;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we write, as another library (ical4j) reads it. */
class GroupCalendarTest {
    private static final Instant NOW = Instant.parse("2021-02-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2021-02-02T08:00:00Z");
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private static BalintGroup group(Session... sessions) {
        return BalintGroup.builder().id(GroupId.of("monday")).sessions(sessions).build();
    }

    private static Session on(String day) {
        return Session.planned(LocalDate.parse(day));
    }

    private static Session at(String day, String time) {
        return Session.builder()
                .date(LocalDate.parse(day))
                .startsAt(LocalTime.parse(time))
                .build();
    }

    private static Session cancelled(Session session) {
        return Session.builder().from(session).state(SessionState.CANCELLED).build();
    }

    static Calendar parsed(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().hasErrors()).as(text).isFalse();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    static List<VEvent> events(String text) {
        return parsed(text).<VEvent>getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    /** Start, end, status and number of each event. */
    private static List<String> said(String text) {
        return events(text).stream()
                .map(one -> List.of(Property.DTSTART, Property.DTEND, Property.STATUS, Property.SEQUENCE).stream()
                        .map(name -> value(one, name))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> ids(String text) {
        return events(text).stream().map(one -> value(one, Property.UID)).toList();
    }

    @Test
    void a_session_without_a_time_is_of_the_whole_day() {
        String text = GroupCalendar.of(group(on("2021-03-15"))).text(NOW);
        assertThat(text)
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//balint4j//balint-calendar//EN",
                        "BEGIN:VEVENT",
                        "UID:20210315-monday@balint4j",
                        "DTSTAMP:20210201T080000Z",
                        "DTSTART;VALUE=DATE:20210315",
                        "SUMMARY:Balint group monday",
                        "STATUS:CONFIRMED",
                        "SEQUENCE:0",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
        assertThat(said(text)).containsExactly("20210315  CONFIRMED 0");
    }

    @Test
    void several_days_end_before_the_day_after_the_last() {
        Session turn = Session.builder()
                .days(LocalDate.of(2027, 12, 30), LocalDate.of(2028, 1, 1))
                .build();
        Session leap = Session.builder()
                .days(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 2, 29))
                .build();
        assertThat(said(GroupCalendar.of(group(leap, turn)).in(COPENHAGEN).text(NOW)))
                .containsExactly("20271230 20280102 CONFIRMED 0", "20280228 20280301 CONFIRMED 0");
    }

    @ParameterizedTest
    @CsvSource({
        // winter, summer, into the next year, a leap day
        "2021-01-15, 16:30, Europe/Copenhagen, 20210115T153000Z, 20210115T170000Z",
        "2021-07-15, 16:30, Europe/Copenhagen, 20210715T143000Z, 20210715T160000Z",
        "2021-12-31, 20:00, America/Los_Angeles, 20220101T040000Z, 20220101T053000Z",
        "2028-02-29, 23:30, Europe/Copenhagen, 20280229T223000Z, 20280301T000000Z",
        // clocks go on: 02:30 is not there; and 01:30 with its ninety minutes ends at 04:00
        "2021-03-28, 02:30, Europe/Copenhagen, 20210328T013000Z, 20210328T030000Z",
        "2021-03-28, 01:30, Europe/Copenhagen, 20210328T003000Z, 20210328T020000Z",
        // clocks go back: of the two 02:30 the first
        "2021-10-31, 02:30, Europe/Copenhagen, 20211031T003000Z, 20211031T020000Z",
        "2021-03-28, 16:30, Asia/Kolkata, 20210328T110000Z, 20210328T123000Z"
    })
    void a_time_of_day_is_that_of_the_zone(String day, String time, String zone, String start, String end) {
        Session session = Session.builder()
                .from(at(day, time))
                .length(Duration.ofMinutes(90))
                .build();
        assertThat(said(GroupCalendar.of(group(session)).in(ZoneId.of(zone)).text(NOW)))
                .containsExactly(start + " " + end + " CONFIRMED 0");
    }

    @Test
    void without_a_zone_a_time_is_that_of_any_place() {
        Session gap = Session.builder()
                .from(at("2021-03-28", "02:30"))
                .length(Duration.ofMinutes(90))
                .build();
        assertThat(said(GroupCalendar.of(group(gap)).text(NOW)))
                .containsExactly("20210328T023000 20210328T040000 CONFIRMED 0");
    }

    @Test
    void the_zone_of_this_machine_is_of_no_account() {
        TimeZone ours = TimeZone.getDefault();
        GroupCalendar calendar = GroupCalendar.of(group(on("2011-12-30"), at("2021-03-28", "02:30")));
        String text = calendar.text(NOW);
        try {
            for (String zone : List.of("Pacific/Apia", "Europe/Copenhagen", "America/Sao_Paulo")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(calendar.text(NOW)).isEqualTo(text);
                assertThat(calendar.text(LATER, text)).isEqualTo(text);
            }
        } finally {
            TimeZone.setDefault(ours);
        }
    }

    @Test
    void groups_may_meet_in_several_zones() {
        BalintGroup other = BalintGroup.builder()
                .id(GroupId.of("lisbon"))
                .sessions(at("2021-03-15", "16:30"))
                .build();
        GroupCalendar both = GroupCalendar.of(group(at("2021-03-15", "16:30")), other)
                .in(COPENHAGEN)
                .in(GroupId.of("lisbon"), ZoneId.of("Europe/Lisbon"));
        assertThat(said(both.text(NOW)))
                .containsExactly("20210315T153000Z  CONFIRMED 0", "20210315T163000Z  CONFIRMED 0");
        assertThatThrownBy(() -> both.in(GroupId.of("tuesday"), COPENHAGEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GroupCalendar.of(other, other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_meeting_of_several_sessions_is_one_event_as_long_as_all_of_them() {
        BalintGroup monday = BalintGroup.builder()
                .from(group(at("2021-03-15", "16:30")))
                .frame(GroupFrame.builder()
                        .length(Duration.ofMinutes(90))
                        .sessionsPerMeeting(BigDecimal.valueOf(2))
                        .build())
                .build();
        assertThat(said(GroupCalendar.of(monday).in(COPENHAGEN).text(NOW)))
                .containsExactly("20210315T153000Z 20210315T183000Z CONFIRMED 0");
    }

    @Test
    void what_is_cancelled_stays_and_may_come_again() {
        assertThat(said(GroupCalendar.of(group(on("2021-03-15"), cancelled(on("2021-04-12"))))
                        .text(NOW)))
                .containsExactly("20210315  CONFIRMED 0", "20210412  CANCELLED 1");
        String again = GroupCalendar.of(group(cancelled(on("2021-04-12")), on("2021-04-12")))
                .text(NOW);
        assertThat(said(again)).containsExactly("20210412  CONFIRMED 0");
    }

    @Test
    void two_sessions_of_a_day_have_ids_of_their_own_which_stay() {
        Session early = at("2021-03-15", "14:00");
        Session late = at("2021-03-15", "16:00");
        List<String> both =
                ids(GroupCalendar.of(group(late, early)).in(COPENHAGEN).text(NOW));
        assertThat(both).containsExactly("20210315-monday@balint4j", "20210315.2-monday@balint4j");
        String one =
                GroupCalendar.of(group(cancelled(early), late)).in(COPENHAGEN).text(NOW);
        assertThat(ids(one)).isEqualTo(both);
        assertThat(said(one)).containsExactly("20210315T130000Z  CANCELLED 1", "20210315T150000Z  CONFIRMED 0");
    }

    @Test
    void what_changed_has_the_next_number_and_what_is_as_it_was_stays_so() {
        String first = GroupCalendar.of(group(on("2021-03-15"), on("2021-04-12"), on("2021-05-17")))
                .text(NOW);
        GroupCalendar timed =
                GroupCalendar.of(group(on("2021-03-15"), at("2021-04-12", "16:30"), cancelled(on("2021-05-17"))));
        String second = timed.text(LATER, first);
        assertThat(said(second))
                .containsExactly("20210315  CONFIRMED 0", "20210412T163000  CONFIRMED 1", "20210517  CANCELLED 1");
        assertThat(events(second).stream().map(one -> value(one, Property.DTSTAMP)))
                .containsExactly("20210201T080000Z", "20210202T080000Z", "20210202T080000Z");
        assertThat(timed.text(LATER.plusSeconds(60), second)).isEqualTo(second);

        String third =
                GroupCalendar.of(group(on("2021-03-15"), on("2021-05-17"))).text(LATER, second);
        assertThat(said(third))
                .containsExactly("20210315  CONFIRMED 0", "20210412T163000  CANCELLED 2", "20210517  CONFIRMED 2");
        assertThat(GroupCalendar.of(group(on("2021-03-15"), on("2021-05-17"))).text(LATER, third))
                .isEqualTo(third);
    }

    @Test
    void dates_of_other_groups_are_not_cancelled() {
        BalintGroup other = BalintGroup.builder()
                .id(GroupId.of("a-monday"))
                .sessions(on("2021-03-16"))
                .build();
        String both = GroupCalendar.of(group(on("2021-03-15")), other).text(NOW);
        assertThat(said(GroupCalendar.of(group(on("2021-03-17"))).text(LATER, both)))
                .containsExactly("20210315  CANCELLED 1", "20210317  CONFIRMED 0");
    }

    @Test
    void a_member_has_the_dates_of_their_place_and_a_leader_those_that_they_lead() {
        BalintGroup monday = BalintGroup.builder()
                .from(group(on("2021-03-15"), on("2021-04-12"), cancelled(on("2021-05-17")), on("2021-06-14")))
                .leaders(Leadership.builder()
                        .person(PersonId.of("l1"))
                        .until(LocalDate.of(2021, 4, 12))
                        .build())
                .members(
                        Membership.builder()
                                .person(PersonId.of("p1"))
                                .joined(LocalDate.of(2021, 4, 12))
                                .left(LocalDate.of(2021, 5, 17))
                                .build(),
                        Membership.builder()
                                .person(PersonId.of("p2"))
                                .joined(PartialDate.parse("2021-04"))
                                .build())
                .waiting(Waiting.since(PersonId.of("p3"), LocalDate.of(2021, 3, 1)))
                .build();
        GroupCalendar all = GroupCalendar.of(monday);
        assertThat(said(all.forPerson(PersonId.of("p1")).text(NOW)))
                .containsExactly("20210412  CONFIRMED 0", "20210517  CANCELLED 1");
        assertThat(said(all.forPerson(PersonId.of("p2")).text(NOW)))
                .containsExactly("20210412  TENTATIVE 0", "20210517  CANCELLED 1", "20210614  CONFIRMED 0");
        assertThat(said(all.forPerson(PersonId.of("l1")).text(NOW)))
                .containsExactly("20210315  CONFIRMED 0", "20210412  CONFIRMED 0");
        assertThat(all.forPerson(PersonId.of("p3")).size()).isZero();
        assertThat(all.text(NOW)).doesNotContain("p1", "p2", "l1");

        String before = all.forPerson(PersonId.of("p1")).text(NOW);
        BalintGroup shorter = BalintGroup.builder()
                .from(monday)
                .members(Membership.builder()
                        .person(PersonId.of("p1"))
                        .joined(LocalDate.of(2021, 5, 1))
                        .build())
                .build();
        assertThat(said(GroupCalendar.of(shorter).forPerson(PersonId.of("p1")).text(LATER, before)))
                .containsExactly("20210412  CANCELLED 1", "20210517  CANCELLED 1", "20210614  CONFIRMED 0");
    }

    @Test
    void what_has_no_whole_day_is_left_out_and_counted() {
        GroupCalendar calendar = GroupCalendar.of(group(
                Session.planned(PartialDate.parse("2021-05")),
                Session.builder().build(),
                Session.builder().since(PartialDate.parse("2021-05-01")).build(),
                on("9999-12-31")));
        assertThat(calendar.withoutDay()).isEqualTo(3);
        assertThat(said(calendar.text(NOW))).containsExactly("99991231  CONFIRMED 0");
        GroupCalendar none = GroupCalendar.of(group());
        assertThat(none.size()).isZero();
        assertThatThrownBy(() -> none.text(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whether_it_takes_place_may_be_unknown() {
        Session open = Session.builder()
                .date(LocalDate.of(2021, 3, 15))
                .state(Given.unknown())
                .build();
        assertThat(said(GroupCalendar.of(group(open)).text(NOW))).containsExactly("20210315  TENTATIVE 0");
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Balintgrupp monday",
        "da, Balintgruppe monday",
        "de-AT, Balintgruppe monday",
        "pl, Balint group monday"
    })
    void titles_are_in_the_readers_language(String language, String title) {
        String text = GroupCalendar.of(group(on("2021-03-15")))
                .inWords(Locale.forLanguageTag(language))
                .text(NOW);
        assertThat(value(events(text).get(0), Property.SUMMARY)).isEqualTo(title);
    }

    @Test
    void long_lines_are_folded() {
        String id = "g".repeat(64);
        BalintGroup group = BalintGroup.builder()
                .id(GroupId.of(id))
                .sessions(Known.incomplete(List.of(on("2021-03-15"))))
                .build();
        String text = GroupCalendar.of(group).text(NOW);
        assertThat(text.lines()).allMatch(line -> line.length() <= 75);
        assertThat(value(events(text).get(0), Property.SUMMARY)).endsWith(id);
    }

    @Test
    void no_earlier_text_hurts() {
        GroupCalendar calendar = GroupCalendar.of(group(on("2021-03-15")));
        for (String text : List.of("", "no calendar", "{}", "BEGIN:VEVENT\r\nEND:VEVENT\r\n")) {
            assertThatThrownBy(() -> calendar.text(NOW, text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not a calendar");
        }
        String deep = "BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n".repeat(100_000);
        String odd = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:20210315-monday@balint4j\r\nDTSTART:x\r\nSEQUENCE:-7\r\n"
                + "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:20210316-monday@balint4j\r\nDTSTART;VALUE=DATE:20210316\r\n"
                + "SEQUENCE:2147483647\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        assertThat(said(calendar.text(NOW, deep))).containsExactly("20210315  CONFIRMED 0");
        assertThat(said(calendar.text(NOW, odd)))
                .containsExactly("20210315  CONFIRMED 0", "20210316  CANCELLED 2147483647");
    }

    @Test
    void many_dates_take_no_long_time() {
        Session[] sessions = IntStream.range(0, 5_000)
                .mapToObj(i -> on(LocalDate.of(2021, 1, 1).plusDays(i).toString()))
                .toArray(Session[]::new);
        GroupCalendar calendar = GroupCalendar.of(group(sessions));
        String text = calendar.text(NOW);
        assertThat(calendar.text(LATER, text)).isEqualTo(text);
    }
}
