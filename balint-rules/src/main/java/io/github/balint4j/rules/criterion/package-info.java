/**
 * The algebra in which rules are written: three small closed families.
 *
 * <ul>
 *   <li>{@link io.github.balint4j.rules.criterion.Selector}, <em>which</em> facts count, made by
 *       {@link io.github.balint4j.rules.criterion.Selectors};
 *   <li>{@link io.github.balint4j.rules.criterion.Quantity}, <em>what</em> is computed from them, made by
 *       {@link io.github.balint4j.rules.criterion.Quantities};
 *   <li>{@link io.github.balint4j.rules.criterion.Criterion}, the <em>judgement</em>, made by
 *       {@link io.github.balint4j.rules.criterion.Criteria}.
 * </ul>
 *
 * <p>Beside them: {@link io.github.balint4j.rules.criterion.Moment} and
 * {@link io.github.balint4j.rules.criterion.Window} for days, {@link io.github.balint4j.rules.criterion.Unit} and
 * {@link io.github.balint4j.rules.criterion.Units} for counting, {@link io.github.balint4j.rules.criterion.Bound},
 * {@link io.github.balint4j.rules.criterion.Term} for what a frame states.
 *
 * <pre>{@code
 * between(5, 12, agreed(Term.SIZE, total(PEOPLE, places("member").on(asOf()))));
 * }</pre>
 */
@NullMarked
package io.github.balint4j.rules.criterion;

import org.jspecify.annotations.NullMarked;
