/** Tables of cells, out of CSV files and workbooks, and back into CSV. */
@NullMarked
package io.github.balint4j.sheets.table;

import org.jspecify.annotations.NullMarked;
