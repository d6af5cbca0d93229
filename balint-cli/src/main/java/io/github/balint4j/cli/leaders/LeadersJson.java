package io.github.balint4j.cli.leaders;

import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.rules.mediation.Candidate;
import io.github.balint4j.rules.mediation.Mediation;
import io.github.balint4j.rules.mediation.Status;
import io.github.balint4j.rules.mediation.Wish;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Who of a list of leaders matches a wish, for programs: one object on one line, without what is not known. */
final class LeadersJson {
    private static final int VERSION = 1;

    private final JsonGenerator json;

    private LeadersJson(JsonGenerator json) {
        this.json = json;
    }

    /** The object; with {@code all} those are in it, too, who surely do not match. */
    static String of(Mediation mediation, boolean all) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new LeadersJson(json).write(mediation, all);
        }
        return text.toString();
    }

    private void write(Mediation mediation, boolean all) {
        json.writeStartObject()
                .writeStringProperty("kind", "mediation")
                .writeNumberProperty("version", VERSION)
                .writeStringProperty("issuer", mediation.list().issuer().value())
                .writeStringProperty("asOf", mediation.asOf().toString());
        write(mediation.wish());
        json.writeArrayPropertyStart("candidates");
        mediation.candidates().stream()
                .filter(one -> all || one.against().isEmpty())
                .forEach(this::write);
        json.writeEndArray().writeEndObject();
    }

    private void write(Wish wish) {
        json.writeObjectPropertyStart("wish");
        strings(
                "statuses",
                Stream.of(Status.values())
                        .filter(wish.statuses()::contains)
                        .map(Status::code)
                        .toList());
        optional("society", wish.society());
        optional("tier", wish.tier());
        optional("language", wish.language());
        optional("region", wish.region());
        json.writeBooleanProperty("willing", wish.willing()).writeEndObject();
    }

    private void write(Candidate one) {
        json.writeStartObject()
                .writeStringProperty("person", one.leader().person().value())
                .writeStringProperty("match", one.isMatch() ? "yes" : one.isUnclear() ? "unclear" : "no")
                .writeStringProperty("status", one.status().code());
        one.credential().ifPresent(this::write);
        known("languages", one.leader().languages());
        known("regions", one.leader().regions());
        one.leader().mediated().ifPresent(willing -> json.writeBooleanProperty("mediated", willing));
        strings("against", one.against());
        strings("unknown", one.unknown());
        json.writeEndObject();
    }

    private void write(Credential credential) {
        json.writeObjectPropertyStart("credential")
                .writeStringProperty("issuer", credential.issuer().value())
                .writeStringProperty(
                        "status",
                        (credential.status() == CredentialStatus.AUTHORISED ? Status.AUTHORISED : Status.ON_THE_WAY)
                                .code());
        optional("tier", credential.tier());
        given("from", credential.from());
        given("until", credential.until());
        json.writeEndObject();
    }

    // As documents write what means something when it is left out.
    private void given(String name, Given<PartialDate> day) {
        if (!day.isUsual()) {
            json.writeStringProperty(name, day.toString());
        }
    }

    // As documents write lists of facts.
    private void known(String name, Known<String> codes) {
        if (codes.isComplete()) {
            strings(name, codes.items());
        } else if (!codes.isAbsent()) {
            json.writeObjectPropertyStart(name).writeBooleanProperty("incomplete", true);
            strings("items", codes.items());
            json.writeEndObject();
        }
    }

    private void optional(String name, Optional<?> value) {
        value.ifPresent(it -> json.writeStringProperty(name, it.toString()));
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
