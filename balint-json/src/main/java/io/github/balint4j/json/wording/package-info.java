/** What is said in words, from one file of texts, and how foreign text is shown in it. Not exported. */
@NullMarked
package io.github.balint4j.json.wording;

import org.jspecify.annotations.NullMarked;
