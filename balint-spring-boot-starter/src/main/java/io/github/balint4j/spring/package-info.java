/**
 * Balint documents in Spring Boot. {@link io.github.balint4j.spring.BalintAutoConfiguration} lets controllers take and return them,
 * answers what cannot be read or is not met with problem details, and converts ids and names of rulebooks in paths and parameters;
 * {@link io.github.balint4j.spring.ConformsTo} holds a body against a rulebook.
 */
@NullMarked
package io.github.balint4j.spring;

import org.jspecify.annotations.NullMarked;
