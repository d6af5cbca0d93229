/**
 * For the tests of others.
 *
 * <ul>
 *   <li>{@link io.github.balint4j.testkit.BalintAssertions}: AssertJ assertions on frames, groups, portfolios and assessments, and
 *       {@link io.github.balint4j.testkit.BalintSoftAssertions} to see all that fail at once;
 *   <li>{@link io.github.balint4j.testkit.BalintDocuments}: each JSON document of a folder as one JUnit test;
 *   <li>{@link io.github.balint4j.testkit.SampleFrames}, {@link io.github.balint4j.testkit.SampleGroups} and
 *       {@link io.github.balint4j.testkit.SamplePortfolios}: sound ones, ones at each edge, and ones that are wrong in one
 *       named way.
 * </ul>
 *
 * <p>AssertJ and JUnit come from the build that uses this package, in its own versions.
 */
@NullMarked
package io.github.balint4j.testkit;

import org.jspecify.annotations.NullMarked;
