package io.github.balint4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.fixtures.Seed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Of any group: what is written is read by the other library, every date once, and nothing of a person. */
class GroupCalendarPropertiesTest {
    private static final Instant NOW = Instant.parse("2021-02-01T08:00:00Z");

    @Provide
    Arbitrary<BalintGroup> groups() {
        return Groups.groups();
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Copenhagen",
                        "America/St_Johns",
                        "Pacific/Apia",
                        "Asia/Kathmandu",
                        "Africa/Casablanca",
                        "UTC")
                .map(ZoneId::of);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property)
                .map(net.fortuna.ical4j.model.Property::getValue)
                .orElse("");
    }

    private static Set<String> ids(String text) {
        List<String> all = GroupCalendarTest.events(text).stream()
                .map(one -> value(one, Property.UID))
                .toList();
        assertThat(all).doesNotHaveDuplicates();
        return Set.copyOf(all);
    }

    @net.jqwik.api.Property(tries = 150, seed = Seed.FIXED)
    void every_date_stands_in_it_once(@ForAll("groups") BalintGroup group, @ForAll("zones") ZoneId zone) {
        GroupCalendar calendar = GroupCalendar.of(group).in(zone);
        long live = group.sessions().stream()
                .filter(one -> !one.state().is(SessionState.CANCELLED))
                .count();
        Assume.that(calendar.size() > 0);
        String text = calendar.text(NOW);
        assertThat(ids(text)).hasSize(calendar.size());
        assertThat(calendar.size() + calendar.withoutDay())
                .isBetween((int) live, group.sessions().items().size());
        assertThat(calendar.text(NOW.plusSeconds(5), text)).isEqualTo(text);
    }

    @net.jqwik.api.Property(tries = 150, seed = Seed.FIXED)
    void a_person_has_some_of_the_dates_under_the_same_ids(@ForAll("groups") BalintGroup group) {
        for (Membership member : group.members().items()) {
            GroupCalendar own = GroupCalendar.of(group).forPerson(member.person());
            if (own.size() > 0) {
                String text = own.text(NOW);
                assertThat(ids(GroupCalendar.of(group).text(NOW))).containsAll(ids(text));
                assertThat(text.replace(group.id().toString(), ""))
                        .doesNotContainPattern("\\b" + member.person() + "\\b");
            }
        }
    }
}
