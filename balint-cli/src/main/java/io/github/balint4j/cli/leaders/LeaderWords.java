package io.github.balint4j.cli.leaders;

import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.Known;
import io.github.balint4j.rules.mediation.Candidate;
import io.github.balint4j.rules.mediation.Status;
import io.github.balint4j.rules.mediation.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of leaders beside a wish, on a day. */
final class LeaderWords {
    private final Wish wish;
    private final LocalDate day;
    private final Messages messages;

    LeaderWords(Wish wish, LocalDate day, Messages messages) {
        this.wish = wish;
        this.day = day;
        this.messages = messages;
    }

    /** All that is wished. */
    String sought() {
        List<String> wishes = new ArrayList<>(List.of(wished("status")));
        wish.language().ifPresent(code -> wishes.add(wished("language")));
        wish.region().ifPresent(code -> wishes.add(wished("region")));
        if (wish.willing()) {
            wishes.add(wished("willing"));
        }
        return String.join(", ", wishes);
    }

    /** Which wishes the candidate surely does not meet. */
    String against(Candidate candidate) {
        return candidate.against().stream()
                .map(one -> messages.say("leaders.not", "wish", wished(one)))
                .collect(Collectors.joining(", "));
    }

    /** Of which wishes it is not known whether the candidate meets them. */
    String unknown(Candidate candidate) {
        return messages.say(
                "leaders.unknown",
                "wishes",
                candidate.unknown().stream().map(this::wished).collect(Collectors.joining(", ")));
    }

    private String wished(String code) {
        return switch (code) {
            case "status" ->
                Stream.of(Status.values())
                                .filter(wish.statuses()::contains)
                                .map(this::word)
                                .collect(Collectors.joining(messages.say("list.or")))
                        + recognition();
            case "language" ->
                messages.say("leaders.wish.language", "code", wish.language().orElse(""));
            case "region" ->
                messages.say("leaders.wish.region", "code", wish.region().orElse(""));
            case "willing" -> messages.say("leaders.wish.willing");
            default -> throw new IllegalArgumentException(code);
        };
    }

    private String word(Status status) {
        return messages.say(
                "leaders.status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String recognition() {
        return wish.tier().map(tier -> messages.say("leaders.as", "tier", tier)).orElse("")
                + wish.society()
                        .map(society -> messages.say("leaders.by", "society", society))
                        .orElse("");
    }

    /** The candidate's status with its reason. */
    String status(Candidate candidate) {
        return candidate
                .credential()
                .map(credential -> recognised(credential) + span(credential, candidate.status()))
                .orElseGet(() -> candidate.status() == Status.NONE
                        ? messages.say("leaders.notRecognised", "recognition", recognition())
                        : messages.say("leaders.notKnown", "recognition", recognition()));
    }

    private String recognised(Credential credential) {
        return messages.say(
                        credential.status() == CredentialStatus.AUTHORISED
                                ? "leaders.credential.authorised"
                                : "leaders.credential.on-the-way")
                + credential
                        .tier()
                        .map(tier -> messages.say("leaders.as", "tier", tier))
                        .orElse("")
                + messages.say("leaders.by", "society", credential.issuer());
    }

    // An end is worth a word when it is near.
    private String span(Credential credential, Status status) {
        return switch (status) {
            case EXPIRED ->
                credential
                        .until()
                        .value()
                        .map(last -> messages.say("leaders.until", "day", last))
                        .orElse("");
            case NOT_YET ->
                credential
                        .from()
                        .value()
                        .map(first -> messages.say("leaders.only", "day", first))
                        .orElse("");
            case UNKNOWN -> unknown(credential);
            default ->
                credential
                                .from()
                                .value()
                                .map(first -> messages.say("leaders.since", "day", first))
                                .orElse("")
                        + credential
                                .until()
                                .value()
                                .filter(last -> last.earliest()
                                        .filter(day.plusYears(1)::isBefore)
                                        .isEmpty())
                                .map(last -> messages.say(
                                        credential.from().value().isPresent() ? "leaders.until.too" : "leaders.until",
                                        "day",
                                        last))
                                .orElse("");
        };
    }

    private String unknown(Credential credential) {
        boolean perhapsOver = !credential.until().isUsual();
        String since = credential
                .from()
                .value()
                .map(first -> messages.say("leaders.since", "day", first))
                .orElse(messages.say("leaders.since.unknown"));
        String until = credential
                .until()
                .value()
                .map(last -> messages.say("leaders.until.too", "day", last))
                .orElse(messages.say("leaders.until.unknown"));
        return perhapsOver ? since + until : since;
    }

    /** Codes that may be known in part. */
    String codes(Known<String> codes) {
        return switch (codes.state()) {
            case ABSENT -> messages.say("leaders.codes.unknown");
            case INCOMPLETE ->
                Stream.concat(codes.items().stream(), Stream.of(messages.say("leaders.codes.more")))
                        .collect(Collectors.joining(", "));
            case COMPLETE ->
                codes.items().isEmpty() ? messages.say("leaders.codes.none") : String.join(", ", codes.items());
        };
    }
}
