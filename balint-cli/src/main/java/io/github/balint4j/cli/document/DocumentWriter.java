package io.github.balint4j.cli.document;

import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;

/** Documents as they are written into files. */
public final class DocumentWriter {
    private DocumentWriter() {}

    /**
     * The text of a group, groups, a frame, a portfolio or a list of leaders.
     *
     * @throws IllegalArgumentException for any other kind
     */
    public static String text(BalintDocument document) {
        if (document instanceof BalintDocument.OfGroup of) {
            return BalintJson.write(of.group());
        }
        if (document instanceof BalintDocument.OfGroups of) {
            return BalintJson.writeGroups(of.groups(), Layout.INDENTED);
        }
        if (document instanceof BalintDocument.OfFrame of) {
            return BalintJson.write(of.frame());
        }
        if (document instanceof BalintDocument.OfPortfolio of) {
            return BalintJson.write(of.portfolio());
        }
        if (document instanceof BalintDocument.OfLeaders of) {
            return BalintJson.write(of.leaders());
        }
        throw new IllegalArgumentException("documents of kind " + document.kind() + " are not written");
    }
}
