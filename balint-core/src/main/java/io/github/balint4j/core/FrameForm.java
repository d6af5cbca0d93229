package io.github.balint4j.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a frame cannot say, whatever else a group says, and the one form of frames that say the same. */
final class FrameForm {
    private FrameForm() {}

    static List<Contradiction> contradictions(GroupFrame frame) {
        List<Contradiction> found = new ArrayList<>();
        Run.contradiction(frame).ifPresent(found::add);
        for (int i = 0; i < frame.notAgreed().size(); i++) {
            Agreement one = frame.notAgreed().get(i);
            boolean agreed = frame.agreements().items().contains(one);
            if (agreed || frame.notAgreed().indexOf(one) < i) {
                found.add(new Contradiction(
                        Contradiction.Code.AGREED_AND_NOT,
                        "/agreements/not/" + i,
                        Contradiction.say(agreed ? "agreed.and-not" : "agreed.twice", "agreement", one)));
            }
        }
        List<Attestation> judged = frame.attestations().items();
        Repeats<Attestation> repeats = new Repeats<>(one -> one);
        for (int i = 0; i < judged.size(); i++) {
            String path = "/attestations/" + i;
            repeats.add(judged.get(i).on(), judged.get(i), i)
                    .ifPresent(first -> found.add(new Contradiction(
                            Contradiction.Code.ATTESTED_TWICE,
                            path,
                            Contradictions.judgedTwice("/attestations/" + first))));
        }
        return found;
    }

    /** The same frame without trailing zeros, and with what is not agreed only where that says more than the agreements do. */
    static GroupFrame tidy(GroupFrame frame) {
        Given<BigDecimal> sessions = frame.sessionsPerMeeting().map(Numbers::requireSessions);
        Known<Agreement> agreed = frame.agreements();
        // Of a complete list all else is not agreed; and whoever says what is not, has said something of agreements.
        boolean needless = agreed.isComplete() && !frame.notAgreed().isEmpty();
        boolean unlisted = agreed.isAbsent() && !frame.notAgreed().isEmpty();
        if (sessions.equals(frame.sessionsPerMeeting()) && !needless && !unlisted) {
            return frame;
        }
        return GroupFrame.builder()
                .from(frame)
                .sessionsPerMeeting(sessions)
                .agreements(unlisted ? Known.incomplete(List.of()) : agreed)
                .notAgreed(needless ? List.of() : frame.notAgreed())
                .build();
    }
}
