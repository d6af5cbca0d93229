package io.github.balint4j.json;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.codec.Header;
import io.github.balint4j.json.token.TokenSink;

/** Writes cases with their documents. */
final class CaseWriter {
    private CaseWriter() {}

    static void write(Cases cases, TokenSink out) {
        out.object(() -> {
            out.field("kind", Header.CASES_KIND).field("version", Header.LATEST);
            cases.rulebook().map(RulebookRef::toString).ifPresent(name -> out.field("rulebook", name));
            out.list("cases", cases.cases(), one -> write(one, out));
        });
    }

    private static void write(Cases.Case one, TokenSink out) {
        out.object(() -> {
            out.field("requirement", one.requirement());
            one.edition().ifPresent(edition -> out.field("edition", edition));
            out.field("asOf", one.asOf().toString());
            one.edge().ifPresent(edge -> out.field("edge", edge));
            one.good().ifPresent(good -> Documents.write(good, out.name("good")));
            one.bad().ifPresent(bad -> Documents.write(bad, out.name("bad")));
        });
    }
}
