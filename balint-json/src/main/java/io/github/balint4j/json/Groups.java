package io.github.balint4j.json;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Contradiction;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.StatedTotals;
import java.util.HashSet;
import java.util.Set;

/** The codec of a group. */
final class Groups {
    private static final class Totals {
        private StatedTotals all = StatedTotals.none();
    }

    private static final ObjectCodec<StatedTotals, Totals> STATED = ObjectCodec.<StatedTotals, Totals>of(
                    "stated", Totals::new, totals -> totals.all)
            .optional(
                    "enrolled",
                    Scalars.COUNTS,
                    totals -> Range.boxed(totals.enrolled()),
                    (totals, v) -> totals.all = totals.all.withEnrolled(v),
                    "how many have a place as members")
            .unit("people")
            .optional(
                    "waiting",
                    Scalars.COUNTS,
                    totals -> Range.boxed(totals.waiting()),
                    (totals, v) -> totals.all = totals.all.withWaiting(v),
                    "how many are on the waiting list")
            .unit("people")
            .example("2")
            .optional(
                    "allPlacesTaken",
                    Scalars.TRUTHS,
                    StatedTotals::allPlacesTaken,
                    (totals, v) -> totals.all = totals.all.withAllPlacesTaken(v),
                    "whether all places are taken");

    static final ObjectCodec<BalintGroup, BalintGroup.Builder> GROUP = ObjectCodec.of(
                    "group", BalintGroup::builder, BalintGroup.Builder::build)
            .required(
                    "id",
                    Scalars.code("group", "id", "aarhus-monday-2021", GroupId::of, GroupId::value),
                    BalintGroup::id,
                    BalintGroup.Builder::id,
                    "the group's id")
            .optional(
                    "statedOn",
                    Scalars.DATES,
                    BalintGroup::statedOn,
                    BalintGroup.Builder::statedOn,
                    "the day on which all this was stated")
            .example("\"2021-02-01\"")
            .orElse(
                    "frame",
                    Frames.FRAME,
                    BalintGroup::frame,
                    BalintGroup.Builder::frame,
                    any -> GroupFrame.unstated(),
                    "what is declared")
            .absent("nothing is declared")
            .example("{\"commitment\": 4}")
            .optional(
                    "leaders",
                    KnownCodec.of(People.LEADERS),
                    group -> KnownCodec.stated(group.leaders()),
                    BalintGroup.Builder::leaders,
                    "who leads")
            .example("[\"l1\", \"l2\"]")
            .optional(
                    "members",
                    KnownCodec.of(People.MEMBERS),
                    group -> KnownCodec.stated(group.members()),
                    BalintGroup.Builder::members,
                    "who has or had a place; whoever left and came back is listed twice")
            .optional(
                    "waiting",
                    KnownCodec.of(People.WAITING),
                    group -> KnownCodec.stated(group.waiting()),
                    BalintGroup.Builder::waiting,
                    "who waits for a place, first come first")
            .orElse(
                    "stated",
                    STATED,
                    BalintGroup::stated,
                    BalintGroup.Builder::stated,
                    any -> StatedTotals.none(),
                    "numbers that were given without names")
            .absent("none were given")
            .example("{\"waiting\": 2}")
            .optional(
                    "sessions",
                    KnownCodec.of(Sessions.SESSIONS, Sessions.UNKNOWN),
                    group -> KnownCodec.stated(group.sessions()),
                    BalintGroup.Builder::sessions,
                    "the meetings, in any order")
            .optional(
                    "attestations",
                    KnownCodec.of(Sessions.ATTESTATIONS),
                    group -> KnownCodec.stated(group.attestations()),
                    BalintGroup.Builder::attestations,
                    "what was judged about the group; `[]`: nothing was")
            .salvaged(Groups::salvage);

    private Groups() {}

    // Whether it was cancelled, or how many sessions it holds, nobody could read.
    private static boolean hasUnreadSessions(Values values) {
        return values.value("sessions") instanceof Known<?> sessions
                && sessions.items().contains(Sessions.UNKNOWN);
    }

    /** Lists that could not be read count as absent; what might follow from that alone is no contradiction. */
    private static Set<Contradiction.Code> salvage(Values values) {
        values.otherwise("id", GroupId.of("unread"));
        Set<Contradiction.Code> doubtful = new HashSet<>();
        boolean strangers = values.hasStrangers();
        if (strangers || values.isBroken("statedOn")) {
            doubtful.add(Contradiction.Code.TOTAL_DIFFERS);
        }
        if (strangers || values.isBroken("leaders") || values.isBroken("members")) {
            doubtful.add(Contradiction.Code.NOT_A_MEMBER);
            doubtful.add(Contradiction.Code.OUTSIDE_MEMBERSHIP);
        }
        if (values.isBroken("sessions") || strangers || hasUnreadSessions(values)) {
            doubtful.add(Contradiction.Code.SESSIONS_DIFFER);
            doubtful.add(Contradiction.Code.MEETINGS_DIFFER);
            doubtful.add(Contradiction.Code.TOO_MANY_FOR_SPAN);
        }
        return doubtful;
    }
}
