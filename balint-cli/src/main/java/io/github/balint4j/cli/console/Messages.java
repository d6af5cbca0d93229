package io.github.balint4j.cli.console;

import io.github.balint4j.core.Language;
import io.github.balint4j.core.Sentences;
import io.github.balint4j.core.Texts;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** What the command itself says: in one language, or open until it is written. */
public final class Messages {
    private static final Function<Locale, ResourceBundle> FILES =
            locale -> ResourceBundle.getBundle("io.github.balint4j.cli.console.messages", locale);
    private static final Sentences SENTENCES = new Sentences("cli", FILES);

    private final Texts texts;

    private Messages(Texts texts) {
        this.texts = texts;
    }

    /** The texts of the language. */
    public static Messages in(Language language) {
        return new Messages(Texts.in(language, FILES));
    }

    /**
     * The text of this key, in no language yet; whatever {@link Output} writes is said in the reader's.
     *
     * @param arguments names and values in turn
     */
    public static String open(String key, Object... arguments) {
        return SENTENCES.say(key, arguments);
    }

    /** For what comes from the library. */
    public Locale locale() {
        return texts.language().locale();
    }

    /** Whether nothing has to be translated. */
    boolean isEnglish() {
        return texts.language() == Language.ENGLISH;
    }

    /** The text of this key; days among its arguments are written in the reader's way. */
    public String say(String key, Object... arguments) {
        Object[] said = arguments.clone();
        for (int i = 1; i < said.length; i += 2) {
            said[i] = said(texts.value(said[i]));
        }
        return texts.say(key, said);
    }

    /** The text in this language, as far as it was open. */
    public String said(String text) {
        return SENTENCES.in(texts.language(), Sentences.ofCore().in(texts.language(), text));
    }
}
