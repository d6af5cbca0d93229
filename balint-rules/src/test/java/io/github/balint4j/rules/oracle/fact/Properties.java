package io.github.balint4j.rules.oracle.fact;

import io.github.balint4j.rules.criterion.FactKind;

/** Under which property of a document a datum of a fact is written. */
final class Properties {
    private Properties() {}

    /** The name of the property for a datum: an attribute, the code of a unit, or {@code date}. */
    static String of(Fact fact, String datum) {
        return switch (fact.kind()) {
            case SESSION -> fact instanceof SessionFact ? ofSession(datum) : ofExperience(datum);
            case SUPERVISION, INTERVISION, TRAINING, PRACTICE, TEACHING -> ofExperience(datum);
            case PLACE -> ofPlace(fact, datum);
            case QUALIFICATION, PROFESSION, MEMBERSHIP, AUTHORISATION, COVER, REGION, AGREEMENT ->
                datum.equals("date")
                        ? "from"
                        : datum.equals("authority") ? ofBody(fact.kind()) : datum.equals("region") ? "code" : datum;
            case MILESTONE, REPORT, DOCUMENT, DECISION -> ofPoint(fact.kind(), datum);
            case ATTESTATION, FRAME -> datum;
        };
    }

    private static String ofSession(String datum) {
        return switch (datum) {
            case "minutes" -> "length";
            case "recorded" -> "state";
            case "present" -> "attended";
            case "cases" -> "presented";
            case "leader", "standing" -> "leaders";
            case "day", "week", "month", "year" -> "date";
            default -> datum;
        };
    }

    private static String ofExperience(String datum) {
        return switch (datum) {
            case "minutes" -> "duration";
            case "recorded" -> "state";
            case "attendance" -> "presence";
            case "leader" -> "leaders";
            case "supervisor" -> "supervisors";
            case "group-kind" -> "groupKind";
            case "approved-by", "approved-beforehand-by" -> "approvals";
            case "day", "week", "month", "year" -> "date";
            case "days" -> "until";
            case "events" -> "event";
            case "meetings" -> "group";
            default -> datum;
        };
    }

    private static String ofBody(FactKind kind) {
        return switch (kind) {
            case MEMBERSHIP -> "society";
            case AUTHORISATION -> "issuer";
            case MILESTONE -> "with";
            default -> "authority";
        };
    }

    private static String ofPoint(FactKind kind, String datum) {
        return switch (datum) {
            case "date" -> "on";
            case "code" -> kind == FactKind.DECISION ? "kind" : "code";
            case "authority" -> ofBody(kind);
            default -> datum;
        };
    }

    private static String ofPlace(Fact fact, String datum) {
        return switch (datum) {
            case "date" -> fact.role().equals("member") ? "joined" : "since";
            case "until" -> fact.role().equals("member") ? "left" : "until";
            case "sessions" -> "commitment";
            case "standing" -> "credentials";
            default -> datum;
        };
    }
}
