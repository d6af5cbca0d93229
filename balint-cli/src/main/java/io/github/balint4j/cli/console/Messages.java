package io.github.balint4j.cli.console;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the command itself says in reports, in one language. */
public final class Messages {
    private static final String TEXTS = "io.github.balint4j.cli.console.messages";
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]+)}");

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Language language) {
        this.locale = language.locale();
        this.bundle = ResourceBundle.getBundle(TEXTS, language == Language.ENGLISH ? Locale.ROOT : locale);
    }

    /** The texts of the language. */
    public static Messages in(Language language) {
        return new Messages(language);
    }

    /** For what comes from the library. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of this key, with its arguments put in.
     *
     * @param arguments names and values in turn
     */
    public String say(String key, Object... arguments) {
        return ARGUMENT.matcher(bundle.getString(key))
                .replaceAll(found -> Matcher.quoteReplacement(argument(key, found.group(1), arguments)));
    }

    private String value(Object value) {
        if (value instanceof PartialDate partial && partial.date().isPresent()) {
            return value(partial.date().get());
        }
        return value instanceof LocalDate day
                ? DateTimeFormatter.ofPattern(bundle.getString("date.pattern"), locale)
                        .format(day)
                : String.valueOf(value);
    }

    private String argument(String key, String name, Object... arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (arguments[i].equals(name)) {
                return ForeignText.line(value(arguments[i + 1]));
            }
        }
        throw new IllegalStateException("the text " + key + " has no argument " + name);
    }
}
