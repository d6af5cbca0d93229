package io.github.balint4j.cli.document;

/** Which command is for a document, where another one was called. */
public final class Advice {
    private Advice() {}

    /** What to do with a document of this kind, the end of a sentence. */
    public static String on(String kind) {
        return switch (kind) {
            case "leaders" -> "balint leaders looks through it";
            case "rulebook" -> "balint rulebooks shows it, balint test tries its cases";
            default -> "balint check holds it against rulebooks";
        };
    }
}
