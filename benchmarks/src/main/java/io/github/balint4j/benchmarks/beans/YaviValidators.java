package io.github.balint4j.benchmarks.beans;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;
import am.ik.yavi.core.ViolationMessage;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/** The rows of se-sfmp/group as a user of YAVI writes them: the same constraints as in {@link GroupBean}, by builder. */
public final class YaviValidators {
    /** The rows that inform and do not refuse. */
    public static final Set<String> REMARKS = Set.of(
            "se2-leader-standing", "se2-cadence", "se2-length", "se1-several-years", "se2-trial", "se2-open");

    private static final Validator<PlaceBean> PLACE = ValidatorBuilder.<PlaceBean>of()
            .constraint(PlaceBean::getPerson, "person", one -> one.notBlank())
            .build();

    private static final Validator<AttendanceBean> ATTENDANCE = ValidatorBuilder.<AttendanceBean>of()
            .constraint(AttendanceBean::getPerson, "person", one -> one.notBlank())
            .constraint(AttendanceBean::getPresence, "presence", one -> one.notNull())
            .build();

    private static final Validator<SessionBean> SESSION = ValidatorBuilder.<SessionBean>of()
            .constraint(SessionBean::getDate, "date", one -> one.notNull())
            .constraint(SessionBean::getState, "state", one -> one.notNull())
            .forEach(SessionBean::getAttended, "attended", ATTENDANCE)
            .constraintOnTarget(session -> session.getPresented() != null, "presented", ViolationMessage.Default.OBJECT_NOT_NULL)
            .build();

    private static final Validator<AttestationBean> ATTESTATION = ValidatorBuilder.<AttestationBean>of()
            .constraint(AttestationBean::getTopic, "topic", one -> one.notBlank())
            .constraint(AttestationBean::getJudge, "judge", one -> one.notBlank())
            .constraint(AttestationBean::getOn, "on", one -> one.notNull())
            .build();

    private static final Validator<FrameBean> FRAME = ValidatorBuilder.<FrameBean>of()
            .constraintOnTarget(frame -> agrees(frame, "confidentiality"), "agreements", agreed("se2-confidential"))
            .constraintOnTarget(frame -> agrees(frame, "voluntary"), "agreements", agreed("se2-voluntary"))
            .constraintOnTarget(frame -> agrees(frame, "equal-clinicians"), "agreements", agreed("se2-equals"))
            .constraintOnTarget(frame -> agrees(frame, "mutual-consultation"), "agreements", agreed("se2-open"))
            .constraintOnTarget(
                    frame -> isTrial(frame.getTrial()), "trial", message("se2-trial", "\"{0}\" must be 3 to 4 months"))
            .build();

    private YaviValidators() {}

    /** A validator of groups on a day. */
    public static Validator<GroupBean> on(LocalDate today) {
        return ValidatorBuilder.<GroupBean>of()
                .constraint(GroupBean::getId, "id", one -> one.notBlank())
                .nest(GroupBean::getFrame, "frame", FRAME)
                .forEach(GroupBean::getMembers, "members", PLACE)
                .forEach(GroupBean::getLeaders, "leaders", PLACE)
                .forEach(GroupBean::getSessions, "sessions", SESSION)
                .forEach(GroupBean::getAttestations, "attestations", ATTESTATION)
                .constraintOnTarget(
                        group -> Validators.Places.areHeld(group.getMembers(), 5, 12, today),
                        "members",
                        message("se2-members", "\"{0}\" must be 5 to 12"))
                .constraintOnTarget(
                        group -> Validators.Places.areHeld(group.getLeaders(), 1, 2, today),
                        "leaders",
                        message("se2-leaders", "\"{0}\" must be 1 to 2"))
                .constraintOnTarget(
                        group -> Validators.Standing.areRecognised(group.getLeaders(), "se-sfmp", today),
                        "leaders",
                        message("se2-leader-standing", "\"{0}\" must be recognised by se-sfmp"))
                .constraintOnTarget(
                        group -> Validators.Gap.isTypical(group, "se2-regular", 0, 0, 7, today),
                        "sessions",
                        message("se2-regular", "\"{0}\" must be at most 7 days longer or shorter than usual apart"))
                .constraintOnTarget(
                        group -> Validators.Gap.isTypical(group, "", 14, 14, -1, today),
                        "sessions",
                        message("se2-cadence", "\"{0}\" must be 14 days apart"))
                .constraintOnTarget(
                        group -> Validators.Length.isTypical(group, 90),
                        "sessions",
                        message("se2-length", "\"{0}\" must last 90 minutes"))
                .constraintOnTarget(
                        group -> Validators.Continuity.goesOn(group, "se2-continuity", 8, today),
                        "sessions",
                        message("se2-continuity", "\"{0}\" must go on for 8 months"))
                .constraintOnTarget(
                        group -> Validators.Continuity.goesOn(group, "se1-several-years", 24, today),
                        "sessions",
                        message("se1-several-years", "\"{0}\" must go on for 24 months"))
                .constraintOnTarget(
                        group -> Validators.Turns.areFair(group, "se2-even", 1, today),
                        "sessions",
                        message("se2-even", "\"{0}\" must be at most 1 turn from the fair share"))
                .build();
    }

    private static boolean agrees(FrameBean frame, String code) {
        return frame.getAgreements().contains(code);
    }

    private static boolean isTrial(Period period) {
        return period != null && period.toTotalMonths() >= 3 && period.toTotalMonths() <= 4;
    }

    private static ViolationMessage agreed(String row) {
        return message(row, "\"{0}\" lacks what must be agreed");
    }

    private static ViolationMessage message(String row, String format) {
        return ViolationMessage.of(row, format);
    }
}
