package io.github.balint4j.json.document;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Contradiction;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.StatedLeaders;
import io.github.balint4j.core.StatedTotals;
import io.github.balint4j.json.codec.KnownCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.RangeCodecs;
import io.github.balint4j.json.codec.ReadValues;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.wording.Messages;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The codec of a group. */
public final class GroupCodecs {
    private static final class Totals {
        private StatedTotals all = StatedTotals.none();
    }

    private static final class LeaderParts {
        private Optional<Profession> profession = Optional.empty();
        private Known<Credential> credentials = Known.absent();

        StatedLeaders build() {
            return new StatedLeaders(profession, credentials);
        }
    }

    private static final ObjectCodec<StatedLeaders, LeaderParts> STATED_LEADERS = ObjectCodec.of(
                    "stated leaders", LeaderParts::new, LeaderParts::build)
            .optional(
                    "profession",
                    PeopleCodecs.PROFESSIONS,
                    StatedLeaders::profession,
                    (parts, v) -> parts.profession = Optional.of(v),
                    "the profession of all of them")
            .example("\"psychologist\"")
            .optional(
                    "credentials",
                    KnownCodec.of(PeopleCodecs.CREDENTIALS),
                    all -> KnownCodec.stated(all.credentials()),
                    (parts, v) -> parts.credentials = v,
                    "what each of them is recognised as, and by whom")
            .rule(Rule.someOrNone("profession", "credentials"))
            .guessing(text -> Messages.find("meant.number.leaders"));

    private static final ObjectCodec<StatedTotals, Totals> STATED = ObjectCodec.<StatedTotals, Totals>of(
                    "stated", Totals::new, totals -> totals.all)
            .optional(
                    "enrolled",
                    RangeCodecs.COUNTS.namedIn("\"members\" of the group", "[\"p1\", \"p2\"]"),
                    StatedTotals::enrolled,
                    (totals, v) -> totals.all = totals.all.withEnrolled(v),
                    "how many have a place as members")
            .unit("people")
            .optional(
                    "waiting",
                    RangeCodecs.COUNTS.namedIn("\"waiting\" of the group", "[\"p8\", \"p9\"]"),
                    StatedTotals::waiting,
                    (totals, v) -> totals.all = totals.all.withWaiting(v),
                    "how many are on the waiting list")
            .unit("people")
            .example("2")
            .optional(
                    "allPlacesTaken",
                    Scalars.TRUTHS,
                    StatedTotals::allPlacesTaken,
                    (totals, v) -> totals.all = totals.all.withAllPlacesTaken(v),
                    "whether all places are taken")
            .optional(
                    "leaders",
                    STATED_LEADERS,
                    StatedTotals::leaders,
                    (totals, v) -> totals.all = totals.all.withLeaders(v),
                    "what all leaders have in common, where nobody is named and how many they are is not known")
            .example("{\"profession\": \"psychologist\"}");

    public static final ObjectCodec<BalintGroup, BalintGroup.Builder> GROUP = ObjectCodec.of(
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
                    FrameCodecs.FRAME,
                    BalintGroup::frame,
                    BalintGroup.Builder::frame,
                    any -> GroupFrame.unstated(),
                    "what is declared")
            .absent("nothing is declared")
            .example("{\"commitment\": 4}")
            .optional(
                    "leaders",
                    KnownCodec.of(PeopleCodecs.LEADERS).countedIn("meant.number.leaders"),
                    group -> KnownCodec.stated(group.leaders()),
                    BalintGroup.Builder::leaders,
                    "who leads")
            .example("[\"l1\", \"l2\"]")
            .optional(
                    "members",
                    KnownCodec.of(PeopleCodecs.MEMBERS).countedIn("meant.number.members"),
                    group -> KnownCodec.stated(group.members()),
                    BalintGroup.Builder::members,
                    "who has or had a place; whoever left and came back is listed twice")
            .optional(
                    "waiting",
                    KnownCodec.of(PeopleCodecs.WAITING).countedIn("meant.number.waiting"),
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
                    "pauses",
                    KnownCodec.of(PeopleCodecs.PAUSES),
                    group -> KnownCodec.stated(group.pauses()),
                    BalintGroup.Builder::pauses,
                    "when the group does not meet")
            .example("[{\"since\": \"2021-07-01\", \"until\": \"2021-08\"}]")
            .optional(
                    "sessions",
                    KnownCodec.of(SessionCodecs.SESSIONS, SessionCodecs.UNKNOWN).countedIn("meant.number.sessions"),
                    group -> KnownCodec.stated(group.sessions()),
                    BalintGroup.Builder::sessions,
                    "the meetings, in any order")
            .optional(
                    "attestations",
                    KnownCodec.of(SessionCodecs.ATTESTATIONS),
                    group -> KnownCodec.stated(group.attestations()),
                    BalintGroup.Builder::attestations,
                    "what was judged about the group; `[]`: nothing was")
            .salvaged(GroupCodecs::salvage);

    private GroupCodecs() {}

    // Whether it was cancelled, or how many sessions it holds, nobody could read.
    private static boolean hasUnreadSessions(ReadValues values) {
        return values.value("sessions") instanceof Known<?> sessions
                && sessions.items().contains(SessionCodecs.UNKNOWN);
    }

    /** Lists that could not be read count as absent; what might follow from that alone is no contradiction. */
    private static Set<Contradiction.Code> salvage(ReadValues values) {
        values.otherwise("id", GroupId.of("unread"));
        Set<Contradiction.Code> doubtful = new HashSet<>();
        boolean strangers = values.hasStrangers();
        if (strangers || values.isBroken("statedOn")) {
            doubtful.add(Contradiction.Code.TOTAL_DIFFERS);
        }
        if (strangers || values.isBroken("leaders") || values.isBroken("members")) {
            doubtful.add(Contradiction.Code.NOT_A_MEMBER);
            doubtful.add(Contradiction.Code.OUTSIDE_MEMBERSHIP);
            doubtful.add(Contradiction.Code.PRESENT_DIFFERS);
        }
        if (values.isBroken("sessions") || strangers || hasUnreadSessions(values)) {
            doubtful.add(Contradiction.Code.PRESENT_DIFFERS);
            doubtful.add(Contradiction.Code.SESSIONS_DIFFER);
            doubtful.add(Contradiction.Code.MEETINGS_DIFFER);
            doubtful.add(Contradiction.Code.TOO_MANY_FOR_SPAN);
        }
        return doubtful;
    }
}
