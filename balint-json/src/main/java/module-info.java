/** Documents of the library's types: JSON to types and back, with every problem placed. */
@SuppressWarnings("module") // the module for Jackson 2 is built after this one
module io.github.balint4j.json {
    requires transitive io.github.balint4j.core;
    requires transitive io.github.balint4j.rules;
    requires transitive io.vavr;
    requires tools.jackson.core;
    requires static tools.jackson.databind;
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;

    exports io.github.balint4j.json;
    exports io.github.balint4j.json.problem;
    exports io.github.balint4j.json.token to
            io.github.balint4j.jackson2;
}
