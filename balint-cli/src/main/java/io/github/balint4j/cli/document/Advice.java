package io.github.balint4j.cli.document;

import io.github.balint4j.cli.console.Messages;

/** Which command is for a document, where another one was called. */
public final class Advice {
    private Advice() {}

    /** What to do with a document of this kind, the end of a sentence. */
    public static String on(String kind) {
        return switch (kind) {
            case "programme" -> Messages.open("advice.programme");
            case "leaders" -> Messages.open("advice.leaders");
            case "rulebook" -> Messages.open("advice.rulebook");
            case "credit-scheme" -> Messages.open("advice.credit-scheme");
            default -> Messages.open("advice.other");
        };
    }
}
