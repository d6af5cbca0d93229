package io.github.balint4j.testkit;

import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Portfolio}: what a person can show, as of a day, under the edition that is theirs on it. A rulebook
 * about groups is refused with an {@link IllegalArgumentException}.
 *
 * <p>Before, a red test says that true was expected and false was found:
 *
 * <pre>{@code
 * assertTrue(rulebook.validate(portfolio, day).isValid());
 * }</pre>
 *
 * <p>After, it says which row is not met, what was found, what remains, and where the rule stands:
 *
 * <pre>{@code
 * assertThat(portfolio).conformsTo(rulebook, day);
 * }</pre>
 *
 * <p>Nobody is ever known to conform to an incomplete edition: under it, assert one row, or all that remains.
 *
 * <pre>{@code
 * assertThat(portfolio).under(Rulebooks.ukBalintSocietyLeader(), day).finding("uk-colead").needs(2, SESSIONS);
 * assertThat(portfolio).under(Rulebooks.ukBalintSocietyLeader(), day).hasExactlyUnmet("rest-not-seen");
 * }</pre>
 */
public final class PortfolioAssert extends SubjectAssert<PortfolioAssert, Portfolio> {
    PortfolioAssert(@Nullable Portfolio actual) {
        super(actual, PortfolioAssert.class);
    }

    @Override
    Assessment assess(Rulebook rulebook, LocalDate asOf) {
        return rulebook.assess(value(), asOf);
    }
}
