/** What an assessment keeps of itself to be read back equal: its record. Not exported. */
@NullMarked
package io.github.balint4j.json.assessment;

import org.jspecify.annotations.NullMarked;
