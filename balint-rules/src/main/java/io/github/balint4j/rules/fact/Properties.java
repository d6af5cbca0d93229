package io.github.balint4j.rules.fact;

/** Under which property of a document a datum of a fact is written. */
public final class Properties {
    private Properties() {}

    /** The name of the property for a datum: a facet, the code of a unit, or {@code date}. */
    public static String of(Fact fact, String datum) {
        return switch (fact.kind()) {
            case SESSION -> ofSession(datum);
            case PLACE -> ofPlace(fact, datum);
            case AUTHORISATION -> datum.equals("date") ? "from" : datum;
            case AGREEMENT, ATTESTATION, FRAME -> datum;
        };
    }

    private static String ofSession(String datum) {
        return switch (datum) {
            case "minutes", "hours", "hours45", "double-hours" -> "length";
            case "recorded" -> "state";
            case "present" -> "attended";
            case "cases" -> "presented";
            case "leader", "standing" -> "leaders";
            case "day", "week", "month" -> "date";
            default -> datum;
        };
    }

    private static String ofPlace(Fact fact, String datum) {
        return switch (datum) {
            case "date" -> fact.role().equals("member") ? "joined" : "since";
            case "sessions" -> "commitment";
            case "standing" -> "credentials";
            default -> datum;
        };
    }
}
