package io.github.balint4j.core;

import java.util.Optional;
import org.immutables.value.Value;

/** A leader on a list of leaders whom a society mediates (SE-1, SE-3). */
@Value.Immutable
public interface ListedLeader {
    /** Who, by pseudonym. */
    PersonId person();

    /** What they are recognised as, and by whom; absent when nobody said. */
    default Known<Credential> credentials() {
        return Known.absent();
    }

    /** In which languages they lead, as codes of ISO 639, for instance {@code sv}; absent when nobody said. */
    default Known<String> languages() {
        return Known.absent();
    }

    /** In which regions they lead, by code, for instance {@code se-m}; absent when nobody said. */
    default Known<String> regions() {
        return Known.absent();
    }

    /** Whether they are willing to be mediated; empty when nobody asked. */
    Optional<Boolean> mediated();

    /** A new builder; {@code person} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses codes that are none, and what is listed twice. */
    @Value.Check
    default void check() {
        languages().items().forEach(code -> Grammar.require(code, "language"));
        regions().items().forEach(code -> Grammar.require(code, "region"));
        Repeats.requireNone(languages(), "languages");
        Repeats.requireNone(regions(), "regions");
    }

    /** Builds leaders of a list. */
    final class Builder extends ImmutableListedLeader.Builder {
        Builder() {}

        /** These are all their credentials; without arguments: they have none. */
        public Builder credentials(Credential... all) {
            return credentials(Known.of(all));
        }

        /** These are all their languages. */
        public Builder languages(String... all) {
            return languages(Known.of(all));
        }

        /** These are all their regions. */
        public Builder regions(String... all) {
            return regions(Known.of(all));
        }
    }
}
