package io.github.balint4j.cli.leaders;

import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.Known;
import io.github.balint4j.rules.mediation.Candidate;
import io.github.balint4j.rules.mediation.Status;
import io.github.balint4j.rules.mediation.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of leaders beside a wish, on a day. */
final class LeaderWords {
    private final Wish wish;
    private final LocalDate day;

    LeaderWords(Wish wish, LocalDate day) {
        this.wish = wish;
        this.day = day;
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
        return candidate.against().stream().map(one -> "not " + wished(one)).collect(Collectors.joining(", "));
    }

    /** Of which wishes it is not known whether the candidate meets them. */
    String unknown(Candidate candidate) {
        return candidate.unknown().stream()
                .map(this::wished)
                .collect(Collectors.joining(", ", "not known whether ", ""));
    }

    private String wished(String code) {
        return switch (code) {
            case "status" ->
                Stream.of(Status.values())
                                .filter(wish.statuses()::contains)
                                .map(LeaderWords::word)
                                .collect(Collectors.joining(" or "))
                        + recognition();
            case "language" -> "leading in " + wish.language().orElse("");
            case "region" -> "leading in region " + wish.region().orElse("");
            case "willing" -> "willing to be mediated";
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static String word(Status status) {
        return switch (status) {
            case AUTHORISED -> "authorised";
            case ON_THE_WAY -> "on the way";
            case EXPIRED -> "formerly recognised";
            case NOT_YET -> "recognised only later";
            case NONE -> "without recognition";
            case UNKNOWN -> "not known";
        };
    }

    private String recognition() {
        return wish.tier().map(tier -> " as " + tier).orElse("")
                + wish.society().map(society -> " by " + society).orElse("");
    }

    /** The candidate's status with its reason. */
    String status(Candidate candidate) {
        return candidate
                .credential()
                .map(credential -> recognised(credential) + span(credential, candidate.status()))
                .orElseGet(() -> candidate.status() == Status.NONE
                        ? "not recognised" + recognition()
                        : "not known whether recognised" + recognition());
    }

    private static String recognised(Credential credential) {
        return (credential.status() == CredentialStatus.AUTHORISED ? "authorised" : "on the way to authorisation")
                + credential.tier().map(tier -> " as " + tier).orElse("")
                + " by " + credential.issuer();
    }

    // An end is worth a word when it is near.
    private String span(Credential credential, Status status) {
        return switch (status) {
            case EXPIRED ->
                credential.until().value().map(last -> " until " + last).orElse("");
            case NOT_YET ->
                credential.from().value().map(first -> " only from " + first).orElse("");
            case UNKNOWN -> unknown(credential);
            default ->
                credential.from().value().map(first -> " since " + first).orElse("")
                        + credential
                                .until()
                                .value()
                                .filter(last -> last.earliest()
                                        .filter(day.plusYears(1)::isBefore)
                                        .isEmpty())
                                .map(last -> (credential.from().value().isPresent() ? ", until " : " until ") + last)
                                .orElse("");
        };
    }

    private String unknown(Credential credential) {
        boolean perhapsOver = !credential.until().isUsual();
        String since = credential.from().value().map(first -> " since " + first).orElse(", not known since when");
        String until = credential.until().value().map(last -> ", until " + last).orElse(", not known until when");
        return perhapsOver ? since + until : since;
    }

    /** Codes that may be known in part. */
    static String codes(Known<String> codes) {
        return switch (codes.state()) {
            case ABSENT -> "not known";
            case INCOMPLETE ->
                Stream.concat(codes.items().stream(), Stream.of("perhaps more")).collect(Collectors.joining(", "));
            case COMPLETE -> codes.items().isEmpty() ? "none" : String.join(", ", codes.items());
        };
    }
}
