package io.github.balint4j.json.document;

import io.github.balint4j.core.AmountOfTime;
import io.github.balint4j.core.Contradiction;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Mode;
import io.github.balint4j.json.codec.InWords;
import io.github.balint4j.json.codec.KnownCodec;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.RangeCodecs;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.Scalars;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codec of a frame. */
public final class FrameCodecs {
    private static final class AmountParts {
        private @Nullable BigDecimal value;
        private @Nullable BigDecimal about;
        private AmountOfTime.@Nullable Unit unit;

        AmountOfTime build() {
            return about == null
                    ? new AmountOfTime(Objects.requireNonNull(value), Objects.requireNonNull(unit))
                    : new AmountOfTime(about, Objects.requireNonNull(unit), true);
        }
    }

    private static final ObjectCodec<AmountOfTime, AmountParts> AMOUNT = ObjectCodec.of(
                    "amount of time", AmountParts::new, AmountParts::build)
            .optional(
                    "value",
                    Scalars.AMOUNTS,
                    amount -> Optional.of(amount.value()).filter(any -> !amount.isAbout()),
                    (parts, v) -> parts.value = v,
                    "how many of the unit")
            .absent("`about` says it")
            .optional(
                    "about",
                    Scalars.AMOUNTS,
                    amount -> Optional.of(amount.value()).filter(any -> amount.isAbout()),
                    (parts, v) -> parts.about = v,
                    "about how many: surely any, by our reading within a fifth of it")
            .absent("it is not about so many")
            .example("15")
            .required(
                    "unit",
                    Scalars.word(AmountOfTime.Unit.class),
                    AmountOfTime::unit,
                    (parts, v) -> parts.unit = v,
                    "in which unit: `hours45` has 45 minutes, `double-hours` have 90")
            .example("\"hours45\"")
            .rule(Rule.some("value", "about"))
            .rule(Rule.instead("about", "value"))
            .guessing(InWords::amount);

    public static final ObjectCodec<GroupFrame, GroupFrame.Builder> FRAME = ObjectCodec.of(
                    "frame", GroupFrame::builder, GroupFrame.Builder::build)
            .optional(
                    "follows",
                    ListCodec.of(Scalars.RULEBOOKS),
                    frame -> Optional.of(frame.follows()).filter(list -> !list.isEmpty()),
                    GroupFrame.Builder::follows,
                    "the rulebooks that the group says it follows")
            .absent("it names none")
            .example("[\"dk-aarhus/group\"]")
            .optional(
                    "format",
                    Scalars.word(GroupFormat.class),
                    GroupFrame::format,
                    GroupFrame.Builder::format,
                    "who may join when")
            .example("\"slow-open\"")
            .optional(
                    "members",
                    RangeCodecs.COUNTS.namedIn("\"members\" of the group", "[\"p1\", \"p2\"]"),
                    GroupFrame::members,
                    GroupFrame.Builder::members,
                    "how many members")
            .unit("people")
            .example("{\"min\": 5, \"max\": 12}")
            .optional(
                    "leaders",
                    RangeCodecs.COUNTS.namedIn("\"leaders\" of the group", "[\"l1\", \"l2\"]"),
                    GroupFrame::leaders,
                    GroupFrame.Builder::leaders,
                    "how many leaders")
            .unit("people")
            .example("2")
            .optional(
                    "cadence",
                    RangeCodecs.PERIODS,
                    GroupFrame::cadence,
                    GroupFrame.Builder::cadence,
                    "from one session to the next")
            .optional(
                    "length",
                    RangeCodecs.LENGTHS,
                    GroupFrame::length,
                    GroupFrame.Builder::length,
                    "how long one session lasts")
            .given(
                    "sessionsPerMeeting",
                    Scalars.NUMBERS_OF_SESSIONS.refusingRanges("expected.perMeeting"),
                    GroupFrame::sessionsPerMeeting,
                    GroupFrame.Builder::sessionsPerMeeting,
                    "how many sessions (double hours, say) one meeting holds",
                    "1, unless a session says otherwise")
            .unit("sessions")
            .optional(
                    "meetings",
                    RangeCodecs.COUNTS,
                    GroupFrame::meetings,
                    GroupFrame.Builder::meetings,
                    "how many meetings (dates) there are in all")
            .unit("meetings")
            .optional(
                    "sessions",
                    RangeCodecs.COUNTS,
                    GroupFrame::sessions,
                    GroupFrame.Builder::sessions,
                    "how many sessions there are in all, each of the sessions of one meeting counted")
            .unit("sessions")
            .example("15")
            .optional(
                    "sessionsPerYear",
                    RangeCodecs.COUNTS,
                    GroupFrame::sessionsPerYear,
                    GroupFrame.Builder::sessionsPerYear,
                    "how many sessions there are in a year")
            .unit("sessions")
            .example("{\"min\": 20, \"max\": 22}")
            .optional(
                    "meetingsPerYear",
                    RangeCodecs.COUNTS,
                    GroupFrame::meetingsPerYear,
                    GroupFrame.Builder::meetingsPerYear,
                    "how many meetings (dates) there are in a year")
            .unit("meetings")
            .example("10")
            .optional(
                    "amount",
                    AMOUNT,
                    GroupFrame::amount,
                    GroupFrame.Builder::amount,
                    "how much time it comes to in all, where somebody gives it")
            .example("{\"value\": 15, \"unit\": \"hours45\"}")
            .optional(
                    "casesPerSession",
                    RangeCodecs.COUNTS,
                    GroupFrame::casesPerSession,
                    GroupFrame.Builder::casesPerSession,
                    "how many cases one session takes")
            .unit("cases")
            .example("{\"min\": 1, \"max\": 2}")
            .optional("mode", Scalars.word(Mode.class), GroupFrame::mode, GroupFrame.Builder::mode, "how people meet")
            .optional(
                    "commitment",
                    Scalars.COUNTS.refusingRanges("expected.commitment"),
                    frame -> RangeCodecs.boxed(frame.commitment()),
                    GroupFrame.Builder::commitment,
                    "to how many sessions a new member commits at the least")
            .unit("sessions")
            .example("4")
            .optional(
                    "period",
                    RangeCodecs.PERIODS,
                    GroupFrame::period,
                    GroupFrame.Builder::period,
                    "for how long one agrees to take part")
            .example("\"P2Y\"")
            .optional(
                    "trial",
                    RangeCodecs.PERIODS,
                    GroupFrame::trial,
                    GroupFrame.Builder::trial,
                    "for how long one tries it first")
            .example("{\"min\": \"P3M\", \"max\": \"P6M\"}")
            .optional(
                    "span",
                    RangeCodecs.SPANS,
                    GroupFrame::span,
                    GroupFrame.Builder::span,
                    "the first and last day of what is planned")
            .optional(
                    "runsFor",
                    RangeCodecs.PERIODS,
                    GroupFrame::runsFor,
                    GroupFrame.Builder::runsFor,
                    "how long the whole runs, where it is said without dates")
            .example("\"P6W\"")
            .optional(
                    "startThreshold",
                    Scalars.COUNTS.refusingRanges("expected.threshold"),
                    frame -> RangeCodecs.boxed(frame.startThreshold()),
                    GroupFrame.Builder::startThreshold,
                    "with how many participants the group starts at the earliest")
            .unit("people")
            .example("5")
            .optional(
                    "agreements",
                    Agreed.CODEC,
                    frame -> Optional.of(new Agreed(frame.agreements(), frame.notAgreed()))
                            .filter(Agreed::isStated),
                    (frame, agreed) -> frame.agreements(agreed.list()).notAgreed(agreed.not()),
                    "what is agreed, and in `not` what surely is not")
            .example("[\"voluntary\", \"confidentiality\"]")
            .optional(
                    "attestations",
                    KnownCodec.of(SessionCodecs.ATTESTATIONS),
                    frame -> KnownCodec.stated(frame.attestations()),
                    GroupFrame.Builder::attestations,
                    "what was judged about the configuration; `[]`: nothing was");

    /** A frame that is a document. In a group its numbers are held against the list of sessions, too. */
    public static final ObjectCodec<GroupFrame, GroupFrame.Builder> ALONE = FRAME.passing(FrameCodecs::requirePossible);

    private FrameCodecs() {}

    private static GroupFrame requirePossible(GroupFrame frame) {
        List<Contradiction> found = Contradiction.in(frame);
        if (!found.isEmpty()) {
            throw new ContradictionException(found);
        }
        return frame;
    }
}
