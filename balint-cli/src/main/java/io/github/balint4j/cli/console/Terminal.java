package io.github.balint4j.cli.console;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Whether what we print is seen on a terminal. */
public final class Terminal {
    private Terminal() {}

    /** Whether colours are shown and wanted: on a terminal, unless NO_COLOR is set (no-color.org) or it is dumb. */
    public static boolean shows(@Nullable Console console, @Nullable String noColor, @Nullable String term) {
        return console != null && (noColor == null || noColor.isEmpty()) && !"dumb".equals(term) && isTerminal(console);
    }

    // From JDK 22 on there is always a console, which then says itself whether it is a terminal.
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
