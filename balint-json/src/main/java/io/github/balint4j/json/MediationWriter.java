package io.github.balint4j.json;

import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.rules.mediation.Candidate;
import io.github.balint4j.rules.mediation.Mediation;
import io.github.balint4j.rules.mediation.Status;
import io.github.balint4j.rules.mediation.Wish;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes who of a list of leaders matches a wish, for programs: without what is not known. */
final class MediationWriter {
    private static final int VERSION = 1;

    private final TokenSink sink;

    MediationWriter(TokenSink sink) {
        this.sink = sink;
    }

    void write(Mediation mediation) {
        sink.object(() -> {
            sink.field("kind", "mediation")
                    .field("version", VERSION)
                    .field("issuer", mediation.list().issuer().value())
                    .field("asOf", mediation.asOf().toString());
            sink.object("wish", () -> write(mediation.wish()));
            sink.list("candidates", mediation.candidates(), this::write);
        });
    }

    private void write(Wish wish) {
        sink.texts(
                "statuses",
                Stream.of(Status.values())
                        .filter(wish.statuses()::contains)
                        .map(Status::code)
                        .toList());
        optional("society", wish.society());
        optional("tier", wish.tier());
        optional("language", wish.language());
        optional("region", wish.region());
        sink.field("willing", wish.willing());
    }

    void write(Candidate one) {
        sink.object(() -> {
            sink.field("person", one.leader().person().value())
                    .field("match", one.isMatch() ? "yes" : one.isUnclear() ? "unclear" : "no")
                    .field("status", one.status().code());
            one.credential().ifPresent(credential -> sink.object("credential", () -> write(credential)));
            known("languages", one.leader().languages());
            known("regions", one.leader().regions());
            one.leader().mediated().ifPresent(willing -> sink.field("mediated", willing));
            sink.texts("against", one.against());
            sink.texts("unknown", one.unknown());
        });
    }

    private void write(Credential credential) {
        sink.field("issuer", credential.issuer().value())
                .field(
                        "status",
                        (credential.status() == CredentialStatus.AUTHORISED ? Status.AUTHORISED : Status.ON_THE_WAY)
                                .code());
        optional("tier", credential.tier());
        given("from", credential.from());
        given("until", credential.until());
    }

    // As documents write what means something when it is left out.
    private void given(String name, Given<PartialDate> day) {
        if (!day.isUsual()) {
            sink.field(name, day.toString());
        }
    }

    // As documents write lists of facts.
    private void known(String name, Known<String> codes) {
        if (codes.isComplete()) {
            sink.texts(name, codes.items());
        } else if (!codes.isAbsent()) {
            sink.object(name, () -> sink.field("incomplete", true).texts("items", codes.items()));
        }
    }

    private void optional(String name, Optional<?> value) {
        value.ifPresent(it -> sink.field(name, it.toString()));
    }
}
