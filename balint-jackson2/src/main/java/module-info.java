/** The documents' format for mappers of Jackson 2. */
@SuppressWarnings("module") // the name of Jackson 2 ends with its digit
module io.github.balint4j.jackson2 {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.balint4j.json;
    requires static org.jspecify;

    exports io.github.balint4j.jackson2;
}
