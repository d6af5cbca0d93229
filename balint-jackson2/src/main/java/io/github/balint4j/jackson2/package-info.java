/** The documents' format for mappers of Jackson 2: {@link io.github.balint4j.jackson2.BalintJackson2Module}. */
@NullMarked
package io.github.balint4j.jackson2;

import org.jspecify.annotations.NullMarked;
