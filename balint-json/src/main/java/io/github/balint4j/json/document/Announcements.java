package io.github.balint4j.json.document;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Contradiction;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.json.codec.KnownCodec;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.Scalars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The codec of several groups that one announcement speaks of. What it says of all of them stands once; what a group says itself
 * holds for it alone. In memory each group has all that holds for it.
 */
public final class Announcements {
    public static final ObjectCodec<List<BalintGroup>, PropertyMap> GROUPS =
            ObjectCodec.<List<BalintGroup>, PropertyMap>of("groups", PropertyMap::new, Announcements::groups)
                    .optional(
                            "statedOn",
                            Scalars.DATES,
                            Announcements::statedOn,
                            PropertyMap.to("statedOn"),
                            "the day on which all this was stated")
                    .absent("each group says it itself")
                    .example("\"2021-02-01\"")
                    .optional(
                            "frame",
                            FrameCodecs.FRAME,
                            groups -> Optional.of(shared(groups)).filter(frame -> !frame.equals(GroupFrame.unstated())),
                            PropertyMap.to("frame"),
                            "what is declared of all of them; a property that a group's own `frame` has holds in its place")
                    .absent("nothing is declared of all of them")
                    .example("{\"length\": \"PT1H30M\"}")
                    .optional(
                            "leaders",
                            KnownCodec.of(PeopleCodecs.LEADERS),
                            groups -> KnownCodec.stated(sharedLeaders(groups)),
                            PropertyMap.to("leaders"),
                            "who leads all of them; a group's own `leaders` hold in their place")
                    .absent("each group says it itself")
                    .example("[\"l1\", \"l2\"]")
                    .required(
                            "groups",
                            ListCodec.of(GroupCodecs.GROUP),
                            Announcements::apart,
                            PropertyMap.to("groups"),
                            "the groups, each with its own id");

    private Announcements() {}

    private static Optional<LocalDate> statedOn(List<BalintGroup> groups) {
        Optional<LocalDate> first = groups.get(0).statedOn();
        return first.filter(
                day -> groups.stream().allMatch(group -> group.statedOn().equals(first)));
    }

    private static GroupFrame shared(List<BalintGroup> groups) {
        return groups.stream()
                .map(BalintGroup::frame)
                .reduce(FrameCodecs.FRAME::common)
                .orElse(GroupFrame.unstated());
    }

    private static Known<Leadership> sharedLeaders(List<BalintGroup> groups) {
        Known<Leadership> first = groups.get(0).leaders();
        return groups.stream().allMatch(group -> group.leaders().equals(first)) ? first : Known.absent();
    }

    private static List<BalintGroup> apart(List<BalintGroup> groups) {
        Optional<LocalDate> day = statedOn(groups);
        boolean ledAlike = !sharedLeaders(groups).isAbsent();
        GroupFrame shared = shared(groups);
        return groups.stream()
                .map(group -> BalintGroup.builder()
                        .from(group)
                        .statedOn(day.isPresent() ? Optional.empty() : group.statedOn())
                        .leaders(ledAlike ? Known.absent() : group.leaders())
                        .frame(FrameCodecs.FRAME.without(group.frame(), shared))
                        .build())
                .toList();
    }

    /** The same groups. */
    public static List<BalintGroup> distinct(List<BalintGroup> groups) {
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("an announcement has at least one group");
        }
        Set<Object> ids = new HashSet<>();
        for (BalintGroup group : groups) {
            if (!ids.add(group.id())) {
                throw new IllegalArgumentException("two groups have the same id; give each its own");
            }
        }
        return groups;
    }

    private static List<BalintGroup> groups(PropertyMap parts) {
        List<BalintGroup> own = parts.get("groups");
        Optional<LocalDate> day = parts.find("statedOn");
        GroupFrame shared = parts.<GroupFrame>find("frame").orElse(GroupFrame.unstated());
        Known<Leadership> leaders = parts.<Known<Leadership>>find("leaders").orElse(Known.absent());
        distinct(own);
        List<BalintGroup> groups = new ArrayList<>();
        List<Contradiction> contradictions = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            BalintGroup group = own.get(i);
            try {
                groups.add(BalintGroup.builder()
                        .from(group)
                        .statedOn(group.statedOn().or(() -> day))
                        .leaders(group.leaders().isAbsent() ? leaders : group.leaders())
                        .frame(FrameCodecs.FRAME.over(group.frame(), shared))
                        .build());
            } catch (ContradictionException e) {
                String at = "/groups/" + i;
                e.contradictions()
                        .forEach(one ->
                                contradictions.add(new Contradiction(one.code(), at + one.path(), one.sentence())));
            }
        }
        if (!contradictions.isEmpty()) {
            throw new ContradictionException(contradictions);
        }
        return List.copyOf(groups);
    }
}
