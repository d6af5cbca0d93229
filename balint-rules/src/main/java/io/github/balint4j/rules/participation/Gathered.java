package io.github.balint4j.rules.participation;

import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.wording.Wording;
import java.util.List;
import java.util.Locale;

/**
 * A portfolio to which the records of groups were added.
 *
 * @param portfolio the portfolio, with the sessions in the order of their days
 * @param differences what it had said otherwise or alone, or may have counted already; empty where all of it agrees
 */
public record Gathered(Portfolio portfolio, List<Difference> differences) {
    /**
     * Keeps the differences from change.
     *
     * @param portfolio the portfolio, with the sessions in the order of their days
     * @param differences what it had said otherwise or alone, or may have counted already; empty where all of it agrees
     */
    public Gathered {
        differences = List.copyOf(differences);
    }

    /** How an entry of a logbook and the record of a group do not say the same. */
    public enum Kind {
        /** Both are of one session, and say different things of it. */
        DIFFERS,
        /** Both are of one session, and only the logbook says this of it: nobody else has recorded it. */
        ONLY_IN_LOGBOOK,
        /** The record of the group is complete, and has no such session. */
        NOT_ON_RECORD,
        /** The entry is of several sessions, or of a day that is not known; some of them may be those on record. */
        MAY_BE_THE_SAME
    }

    /**
     * An entry that is at odds with a record, or says more than it. Where they differ, the record stands.
     *
     * @param kind how
     * @param entry the place of the entry among the sessions that the portfolio had, from 0
     * @param group whose record
     * @param properties what differs, or only the logbook says, by the names that documents have for it; empty for the other kinds
     */
    public record Difference(Kind kind, int entry, GroupId group, List<String> properties) {
        /**
         * Keeps the names from change.
         *
         * @param kind how
         * @param entry the place of the entry among the sessions that the portfolio had, from 0
         * @param group whose record
         * @param properties what differs, or only the logbook says, by the names that documents have for it; empty for the
         *     other kinds
         */
        public Difference {
            properties = List.copyOf(properties);
        }

        /** {@return where the entry stands, a JSON Pointer} */
        public String pointer() {
            return "/sessions/" + entry;
        }

        /** What is at odds, in English words, a phrase. */
        @Override
        public String toString() {
            return inWords(Locale.ENGLISH);
        }

        /**
         * {@return what is at odds, a phrase in the language of the locale, else in English}
         *
         * @param locale the language to write in; English where there are no texts in it
         */
        public String inWords(Locale locale) {
            return Wording.in(Language.of(locale))
                    .text(
                            "participation."
                                    + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            "group",
                            group,
                            "properties",
                            String.join(", ", properties));
        }
    }
}
