package io.github.balint4j.cli.programme;

import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Nearest;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.programme.ActivityKind;
import io.github.balint4j.rules.programme.ProgrammeFinding;
import io.github.balint4j.rules.programme.ProgrammeReview;
import io.github.balint4j.rules.programme.ProgrammeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of a look at a programme, for people. */
final class ProgrammeReport {
    private final ProgrammeReview review;
    private final Messages messages;
    private final Locale locale;

    ProgrammeReport(ProgrammeReview review, Messages messages, Locale locale) {
        this.review = review;
        this.messages = messages;
        this.locale = locale;
    }

    /**
     * The lines of it.
     *
     * @param ground why it is of that day
     */
    List<String> lines(Optional<String> ground) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.say(
                "programme.head",
                "issuer",
                ForeignText.openId(review.programme().issuer()),
                "day",
                review.asOf()));
        ground.ifPresent(lines::add);
        if (ProgrammeRule.of(review.programme().issuer()).isEmpty()) {
            lines.add(messages.say("programme.no-rules"));
        }
        for (ProgrammeFinding finding : review.findings()) {
            lines.add(mark(finding.verdict()) + " "
                    + finding.activity()
                            .map(id -> ForeignText.openId(id) + ": ")
                            .orElse("")
                    + finding.rule().inWords(locale) + " [" + finding.rule().id() + "]");
            lines.add("  " + finding.inWords(locale));
        }
        review.programme().activities().stream()
                .flatMap(activity -> near(activity.kind())
                        .map(known -> messages.say(
                                "programme.near",
                                "activity",
                                ForeignText.openId(activity.id()),
                                "kind",
                                ForeignText.openId(activity.kind().code()),
                                "near",
                                known.code()))
                        .stream())
                .forEach(lines::add);
        lines.add(messages.say(review.coming().isEmpty() ? "programme.coming.none" : "programme.coming"));
        for (ProgrammeReview.Coming one : review.coming()) {
            lines.add("  " + days(one.date()) + "  "
                    + ForeignText.openId(one.activity().id()) + "  "
                    + kind(one.activity().kind()));
        }
        if (!review.unlisted().isEmpty()) {
            lines.add(messages.say(
                    review.programme().activities().isComplete() ? "programme.unlisted" : "programme.unlisted.perhaps",
                    "kinds",
                    review.unlisted().stream().map(this::kind).collect(Collectors.joining(", "))));
        }
        return lines;
    }

    /** The kind that was probably meant by one that is not known, by its code or by a word of it. */
    private static Optional<ActivityKind> near(ActivityKind kind) {
        List<String> codes =
                ActivityKind.named().stream().map(ActivityKind::code).toList();
        if (codes.contains(kind.code())) {
            return Optional.empty();
        }
        return Nearest.to(kind.code(), codes)
                .or(() -> Nearest.to(
                                kind.code(),
                                codes.stream()
                                        .flatMap(code -> Stream.of(code.split("-")))
                                        .toList())
                        .flatMap(word -> codes.stream()
                                .filter(code -> List.of(code.split("-")).contains(word))
                                .findFirst()))
                .map(ActivityKind::of);
    }

    private String days(Session date) {
        if (date.isBlock()) {
            return messages.say("programme.days", "from", day(date.since()), "until", day(date.until()));
        }
        return messages.say(
                        "programme.day",
                        "day",
                        day(date.date().map(PartialDate::of).or(date::partialDate)))
                + date.startsAt().map(time -> " " + time).orElse("");
    }

    private static Object day(Optional<PartialDate> date) {
        return date.isPresent() ? date.get() : "?";
    }

    private String kind(ActivityKind kind) {
        return kind.inWords(locale);
    }

    /** The sign of a verdict. */
    static String mark(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "\u2713";
            case NOT_SATISFIED -> "\u2717";
            case UNDETERMINED -> "?";
        };
    }
}
