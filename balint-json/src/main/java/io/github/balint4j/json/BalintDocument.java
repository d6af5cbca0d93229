package io.github.balint4j.json;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.codec.Header;
import io.github.balint4j.rules.credit.CreditScheme;
import io.github.balint4j.rules.programme.Programme;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.List;

/** A document of any kind. Kinds may be added in later versions. */
public sealed interface BalintDocument {
    /** {@return the document's kind as it is written} */
    String kind();

    /**
     * A document of kind {@code group}.
     *
     * @param group what it holds
     */
    record OfGroup(BalintGroup group) implements BalintDocument {
        @Override
        public String kind() {
            return Header.GROUP_KIND;
        }
    }

    /**
     * A document of kind {@code groups}: several that one announcement speaks of.
     *
     * @param groups what it holds, each with what it says of all of them
     */
    record OfGroups(List<BalintGroup> groups) implements BalintDocument {
        /**
         * Copies the list.
         *
         * @param groups what it holds, each with what it says of all of them
         */
        public OfGroups {
            groups = List.copyOf(groups);
        }

        @Override
        public String kind() {
            return Header.GROUPS_KIND;
        }
    }

    /**
     * A document of kind {@code frame}.
     *
     * @param frame what it holds
     */
    record OfFrame(GroupFrame frame) implements BalintDocument {
        @Override
        public String kind() {
            return Header.FRAME_KIND;
        }
    }

    /**
     * A document of kind {@code portfolio}.
     *
     * @param portfolio what it holds
     */
    record OfPortfolio(Portfolio portfolio) implements BalintDocument {
        @Override
        public String kind() {
            return Header.PORTFOLIO_KIND;
        }
    }

    /**
     * A document of kind {@code leaders}.
     *
     * @param leaders what it holds
     */
    record OfLeaders(LeaderList leaders) implements BalintDocument {
        @Override
        public String kind() {
            return Header.LEADERS_KIND;
        }
    }

    /**
     * A document of kind {@code programme}.
     *
     * @param programme what it holds
     */
    record OfProgramme(Programme programme) implements BalintDocument {
        @Override
        public String kind() {
            return Header.PROGRAMME_KIND;
        }
    }

    /**
     * A document of kind {@code rulebook}.
     *
     * @param rulebook what it holds
     */
    record OfRulebook(Rulebook rulebook) implements BalintDocument {
        @Override
        public String kind() {
            return Header.RULEBOOK_KIND;
        }
    }

    /**
     * A document of kind {@code credit-scheme}.
     *
     * @param scheme what it holds
     */
    record OfCreditScheme(CreditScheme scheme) implements BalintDocument {
        @Override
        public String kind() {
            return Header.CREDIT_SCHEME_KIND;
        }
    }
}
