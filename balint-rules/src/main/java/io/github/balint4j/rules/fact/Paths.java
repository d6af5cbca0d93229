package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Known;
import java.util.Comparator;

/** Addresses in a document. {@link #ORDER} puts {@code /sessions/9} before {@code /sessions/10}. */
final class Paths {
    static final Comparator<String> ORDER =
            Comparator.comparingInt(String::length).thenComparing(path -> path);

    private Paths() {}

    /** Where the item of this index stands: an incomplete list is written as an object that holds the items. */
    static String item(String list, Known<?> known, int index) {
        return list + (known.state() == Known.State.INCOMPLETE ? "/items/" : "/") + index;
    }
}
