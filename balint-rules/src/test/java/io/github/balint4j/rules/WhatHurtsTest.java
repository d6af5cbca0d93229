package io.github.balint4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.evaluation.Kinds;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * More never hurts: no shipped row hangs on the first or last activity, on a position among them, or on each of them, unless its source
 * does. A true entry that is added could else undo what was met. Within the best stretch such a moment hurts nothing: the stretch that began
 * with another entry is still there.
 */
class WhatHurtsTest {
    private static final Map<String, String> BY_THEIR_SOURCE = Map.ofEntries(
            Map.entry("de-baek/group baek-online-closed", "R004: with virtual sessions the group is closed"),
            Map.entry("de-baek/group baek-online-leader", "R005: one fixed leader when virtual sessions are used"),
            Map.entry("de-baek/group baek-online-length", "R006: a virtual date is at most one double hour"),
            Map.entry("de-baek/group baek-online-edges", "R007: the first and the last date in person"),
            Map.entry(
                    "uk-balint-society/group uk-group-online-size",
                    "R074: a group online is smaller than one in person"),
            Map.entry("dk-aarhus/group dk1-start", "the Monday group starts with at least 5"),
            Map.entry("de-dbg/leader-physician dbg-a-member", "no later than after the first leader seminar"),
            Map.entry("de-dbg/leader-psychotherapist dbg-p-member", "after the first leader seminar at the latest"),
            Map.entry("de-dbg/leader-psychotherapist dbg-p-register", "after the first leader seminar at the latest"),
            Map.entry("at-oebg/leader at-member", "after the first leader seminar at the latest"),
            Map.entry(
                    "de-baek/participant baek-participant-online-closed",
                    "R004: with virtual sessions the group is closed"),
            Map.entry(
                    "de-baek/participant baek-participant-online-edges", "R007: the first and the last date in person"),
            Map.entry("de-baek/participant baek-participant-members", "R009: the groups have 8 to 12 members, as read"),
            Map.entry("de-kvs/participant kvs-leader", "R023: the leader is recognised, as read"),
            Map.entry(
                    "dk-aarhus/participant dk1-participant-all-dates", "to attend all the dates enrolled for, as read"),
            Map.entry(
                    "uk-core-psychiatry/participant core-psychiatry-length",
                    "R117: sessions of 60 to 90 minutes, usual"));

    @Test
    void no_row_does_unless_its_source_does() {
        Map<String, Set<String>> found = new TreeMap<>();
        Rulebooks.all().stream()
                .flatMap(rulebook -> rulebook.editions().stream())
                .forEach(edition -> edition.requirements().forEach(row -> {
                    Set<String> hurts = new TreeSet<>();
                    collect(row.criterion(), hurts);
                    if (!hurts.isEmpty()) {
                        found.put(edition.id().series() + " " + row.id(), hurts);
                    }
                }));
        assertThat(found.keySet()).as("%s", found).isEqualTo(BY_THEIR_SOURCE.keySet());
    }

    // Walks records, whatever they are: a kind that is added later is looked at, too.
    private static void collect(Object part, Set<String> found) {
        if (part instanceof Optional<?> optional) {
            optional.ifPresent(one -> collect(one, found));
        } else if (part instanceof Collection<?> many) {
            many.forEach(one -> collect(one, found));
        } else if (part instanceof Criterion.InStretch) {
            return;
        } else if (part instanceof Record record) {
            if (part instanceof Moment.StartOf start && isOfActivities(start.of())
                    || part instanceof Moment.EndOf end && isOfActivities(end.of())) {
                found.add("moment");
            } else if (part instanceof Selector.Position position && isOfActivities(position.of())) {
                found.add("position");
            } else if (part instanceof Criterion.Every every && isOfActivities(every.selector())) {
                found.add("every");
            }
            parts(record).forEach(one -> collect(one, found));
        }
    }

    private static boolean isOfActivities(Selector selector) {
        return Kinds.of(selector).stream().anyMatch(FactKind::isActivity);
    }

    private static List<Object> parts(Record of) {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : of.getClass().getRecordComponents()) {
            try {
                parts.add(component.getAccessor().invoke(of));
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException(hidden);
            }
        }
        return parts;
    }
}
