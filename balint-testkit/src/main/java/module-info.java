/** For the tests of others: assertions, documents as test arguments, sample groups and portfolios. */
module io.github.balint4j.testkit {
    requires transitive io.github.balint4j.core;
    requires transitive io.github.balint4j.rules;
    requires transitive io.github.balint4j.json;
    requires static transitive org.assertj.core;
    requires static org.junit.jupiter.params;
    requires static org.jspecify;

    exports io.github.balint4j.testkit;

    // JUnit makes the source of documents.
    opens io.github.balint4j.testkit to
            org.junit.platform.commons;
}
