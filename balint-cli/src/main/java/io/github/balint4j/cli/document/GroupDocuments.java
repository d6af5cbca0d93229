package io.github.balint4j.cli.document;

import io.github.balint4j.cli.console.Advice;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.BalintDocument;
import io.vavr.control.Either;
import java.util.List;

/** The groups of a document. */
public final class GroupDocuments {
    private GroupDocuments() {}

    /** The group of a document of one; or why it is none, a sentence. */
    public static Either<String, BalintGroup> one(BalintDocument document) {
        return document instanceof BalintDocument.OfGroup of
                ? Either.right(of.group())
                : Either.left(misfit(document, "group"));
    }

    /** The groups of a document of one or several; or why there are none, a sentence. */
    public static Either<String, List<BalintGroup>> all(BalintDocument document) {
        return document instanceof BalintDocument.OfGroups of
                ? Either.right(of.groups())
                : one(document).map(List::of);
    }

    /** That a document is not of this kind, a sentence. */
    public static String misfit(BalintDocument document, String kind) {
        return Messages.open("document.no-" + kind, "kind", document.kind(), "advice", Advice.on(document.kind()));
    }
}
