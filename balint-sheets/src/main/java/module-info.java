/** Sign-in lists, logbooks and lists of leaders out of spreadsheets, with every problem placed. */
module io.github.balint4j.sheets {
    requires transitive io.github.balint4j.core;
    requires org.apache.commons.csv;
    requires org.dhatim.fastexcel.reader;
    requires static org.jspecify;

    exports io.github.balint4j.sheets;
    exports io.github.balint4j.sheets.table;
}
