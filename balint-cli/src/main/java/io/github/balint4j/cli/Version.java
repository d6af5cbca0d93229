package io.github.balint4j.cli;

import java.util.Optional;

/** Which balint this is. */
final class Version {
    private Version() {}

    /** From the jar's manifest; "(not packaged)" where the classes are not in a jar. */
    static String ours() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }

    static String java() {
        return System.getProperty("java.version");
    }
}
