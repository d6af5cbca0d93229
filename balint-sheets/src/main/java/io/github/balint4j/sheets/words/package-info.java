/** What people write into cells: headings, marks, days and amounts, in English, Swedish, Danish and German. */
@NullMarked
package io.github.balint4j.sheets.words;

import org.jspecify.annotations.NullMarked;
