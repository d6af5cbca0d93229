package io.github.balint4j.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * Sentences that are made before it is known who reads them: what is wrong with a document is found once, and said in one language or
 * another afterwards. Until then a sentence is its key and its arguments, in a text like any other that may be put together with others:
 * they stand between characters that Unicode keeps for programs and that {@link ForeignText} lets into no text.
 *
 * <pre>{@code
 * String later = Sentences.ofCore().say("text.hidden", "count", 12);
 * Sentences.ofCore().in(Language.SWEDISH, later); // the sentence in the language of its reader
 * }</pre>
 */
public final class Sentences {
    private static final char START = '\ufdd0';
    private static final char NEXT = '\ufdd1';
    private static final char END = '\ufdd2';

    private static final Sentences CORE =
            new Sentences("core", locale -> ResourceBundle.getBundle("io.github.balint4j.core.texts", locale));

    private final String name;
    private final Function<Locale, ResourceBundle> files;

    /**
     * The sentences of a bundle.
     *
     * @param name tells them from those of other bundles, a word
     * @param files see {@link Texts#in}
     */
    public Sentences(String name, Function<Locale, ResourceBundle> files) {
        this.name = name;
        this.files = files;
    }

    /** {@return those of this module, which stand in sentences of others: contradictions, and what is shown of foreign texts} */
    public static Sentences ofCore() {
        return CORE;
    }

    /**
     * {@return whether there is such a sentence}
     *
     * @param key the key of a sentence
     */
    public boolean has(String key) {
        return files.apply(Locale.ROOT).containsKey(key);
    }

    /**
     * {@return the sentence of this key, in no language yet}
     *
     * @param key the key of the sentence
     * @param arguments names and values in turn; sentences may be among them
     */
    public String say(String key, Object... arguments) {
        StringBuilder said =
                new StringBuilder().append(START).append(name).append(NEXT).append(key);
        for (Object argument : arguments) {
            said.append(NEXT).append(whole(String.valueOf(argument)));
        }
        return said.append(END).toString();
    }

    // What somebody typed cannot pass for the end of a sentence.
    private static String whole(String argument) {
        int depth = 0;
        for (char c : argument.toCharArray()) {
            depth += c == START ? 1 : c == END ? -1 : 0;
            if (depth < 0 || (depth == 0 && c == NEXT)) {
                return ForeignText.line(argument);
            }
        }
        return depth == 0 ? argument : ForeignText.line(argument);
    }

    /**
     * {@return the text in this language, as far as it is of these sentences; what else is in it stays as it is}
     *
     * @param language the language of the reader
     * @param text a text in which such sentences may stand
     */
    public String in(Language language, String text) {
        return text.indexOf(START) < 0 ? text : new Reader(Texts.in(language, files), text).all();
    }

    // Reads a text from its start to its end; what is no sentence of ours is handed on.
    private final class Reader {
        private final Texts texts;
        private final String text;
        private int at;

        Reader(Texts texts, String text) {
            this.texts = texts;
            this.text = text;
        }

        String all() {
            StringBuilder said = new StringBuilder();
            while (at < text.length()) {
                said.append(plain());
                if (at < text.length()) {
                    at++;
                }
            }
            return said.toString();
        }

        // Up to what separates the parts of the sentence around it.
        private String plain() {
            StringBuilder said = new StringBuilder();
            while (at < text.length() && text.charAt(at) != NEXT && text.charAt(at) != END) {
                if (text.charAt(at) == START) {
                    said.append(sentence());
                } else {
                    said.append(text.charAt(at++));
                }
            }
            return said.toString();
        }

        private String sentence() {
            List<String> parts = new ArrayList<>();
            do {
                at++;
                parts.add(plain());
            } while (at < text.length() && text.charAt(at) == NEXT);
            at++;
            return parts.get(0).equals(name) && parts.size() > 1 && texts.has(parts.get(1))
                    ? texts.say(parts.get(1), parts.subList(2, parts.size()).toArray())
                    : START + String.join(String.valueOf(NEXT), parts) + END;
        }
    }
}
