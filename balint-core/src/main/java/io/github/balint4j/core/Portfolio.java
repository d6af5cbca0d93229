package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The evidence of one person, by pseudonym, and nothing else about them: what they did, what they are, and what others have
 * reported, judged and decided.
 *
 * <p>Each list is absent (nobody said), incomplete or complete; see {@link Known}.
 *
 * <pre>{@code
 * Portfolio portfolio = Portfolio.builder()
 *         .person(PersonId.of("gp-07"))
 *         .memberships(SocietyMembership.since(IssuerId.of("uk-balint-society"), LocalDate.of(2019, 5, 1)))
 *         .sessions(attended, coLed)
 *         .directory(DirectoryEntry.builder().id(PersonId.of("l1")).credentials(accredited).build())
 *         .build();
 * }</pre>
 *
 * <p>Source: SE-1, uk-balint-society/leader.
 */
@Value.Immutable
public interface Portfolio {
    /** {@return whose it is, by pseudonym} */
    PersonId person();

    /** {@return the day on which all this was stated; empty when not known} */
    Optional<LocalDate> statedOn();

    /** {@return the rulebooks under which the person wishes to be assessed; with an edition, or the one in force} */
    List<RulebookRef> follows();

    /** {@return sessions of Balint groups, as member or as leader} */
    default Known<Experience> sessions() {
        return Known.absent();
    }

    /** {@return supervision on leading} */
    default Known<Experience> supervision() {
        return Known.absent();
    }

    /** {@return meetings with peers on leading} */
    default Known<Experience> intervision() {
        return Known.absent();
    }

    /** {@return trainings: seminars, intensives, training days} */
    default Known<Experience> training() {
        return Known.absent();
    }

    /** {@return professional practice} */
    default Known<Experience> practice() {
        return Known.absent();
    }

    /** {@return teaching that the person gave} */
    default Known<Experience> teaching() {
        return Known.absent();
    }

    /** {@return what they have qualified as} */
    default Known<Standing> qualifications() {
        return Known.absent();
    }

    /** {@return the professions they practise or practised} */
    default Known<Standing> professions() {
        return Known.absent();
    }

    /** {@return insurance cover} */
    default Known<Standing> cover() {
        return Known.absent();
    }

    /** {@return the regions in which they work, by code, for instance {@code de-by}} */
    default Known<Standing> regions() {
        return Known.absent();
    }

    /** {@return what they have undertaken, for instance to keep a code of ethics} */
    default Known<Standing> agreements() {
        return Known.absent();
    }

    /** {@return the societies of which they are or were a member} */
    default Known<SocietyMembership> memberships() {
        return Known.absent();
    }

    /** {@return what they are recognised as, and by whom; also what they are on the way to} */
    default Known<Credential> authorisations() {
        return Known.absent();
    }

    /** {@return points on their way} */
    default Known<Milestone> milestones() {
        return Known.absent();
    }

    /** {@return who has reported on them} */
    default Known<Report> reports() {
        return Known.absent();
    }

    /** {@return papers that exist} */
    default Known<Document> documents() {
        return Known.absent();
    }

    /** {@return what was judged about them} */
    default Known<Attestation> attestations() {
        return Known.absent();
    }

    /** {@return what was decided about them} */
    default Known<Decision> decisions() {
        return Known.absent();
    }

    /** {@return what is known of the people and societies that the rest speaks of; who is not in it is unknown} */
    List<DirectoryEntry> directory();

    /** {@return a new builder; {@code person} is required} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses a portfolio whose parts contradict each other, naming every contradiction.
     *
     * @throws ContradictionException when there is a {@linkplain Contradiction contradiction}
     */
    @Value.Check
    default void check() {
        DateSpan.requireWritable(statedOn(), "statedOn");
        List<Contradiction> found = Contradiction.in(this);
        if (!found.isEmpty()) {
            throw new ContradictionException(found);
        }
    }

    /** Builds portfolios. */
    final class Builder extends ImmutablePortfolio.Builder {
        Builder() {}

        /**
         * These are all their sessions; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder sessions(Experience... all) {
            return sessions(Known.of(all));
        }

        /**
         * This is all their supervision; without arguments: there is none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder supervision(Experience... all) {
            return supervision(Known.of(all));
        }

        /**
         * These are all their meetings with peers; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder intervision(Experience... all) {
            return intervision(Known.of(all));
        }

        /**
         * These are all their trainings; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder training(Experience... all) {
            return training(Known.of(all));
        }

        /**
         * This is all their practice; without arguments: there is none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder practice(Experience... all) {
            return practice(Known.of(all));
        }

        /**
         * This is all their teaching; without arguments: there is none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder teaching(Experience... all) {
            return teaching(Known.of(all));
        }

        /**
         * These are all their qualifications; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder qualifications(Standing... all) {
            return qualifications(Known.of(all));
        }

        /**
         * These are all their professions; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder professions(Standing... all) {
            return professions(Known.of(all));
        }

        /**
         * This is all their cover; without arguments: there is none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder cover(Standing... all) {
            return cover(Known.of(all));
        }

        /**
         * These are all their regions; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder regions(Standing... all) {
            return regions(Known.of(all));
        }

        /**
         * These are all their undertakings; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder agreements(Standing... all) {
            return agreements(Known.of(all));
        }

        /**
         * These are all their memberships; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder memberships(SocietyMembership... all) {
            return memberships(Known.of(all));
        }

        /**
         * Says that the person's record follows these rulebooks, for instance {@code "uk-balint-society/leader"}.
         *
         * @param rulebooks their names, as {@link RulebookRef#of} reads them; they are added to those already given
         * @return this builder
         * @throws IllegalArgumentException when one is not written as a name of a rulebook
         */
        public Builder follows(String... rulebooks) {
            for (String rulebook : rulebooks) {
                addFollows(RulebookRef.of(rulebook));
            }
            return this;
        }

        /**
         * This is what is known of the people and societies that the rest speaks of.
         *
         * @param all each of them once, in any order
         * @return this builder
         */
        public Builder directory(DirectoryEntry... all) {
            return directory(List.of(all));
        }

        /**
         * These are all their authorisations; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder authorisations(Credential... all) {
            return authorisations(Known.of(all));
        }

        /**
         * These are all their milestones; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder milestones(Milestone... all) {
            return milestones(Known.of(all));
        }

        /**
         * These are all their reports; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder reports(Report... all) {
            return reports(Known.of(all));
        }

        /**
         * These are all their papers; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder documents(Document... all) {
            return documents(Known.of(all));
        }

        /**
         * These are all their judgements; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder attestations(Attestation... all) {
            return attestations(Known.of(all));
        }

        /**
         * These are all their decisions; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder decisions(Decision... all) {
            return decisions(Known.of(all));
        }
    }
}
