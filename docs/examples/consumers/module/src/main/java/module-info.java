/** The groups of a clinic. */
module org.example.clinic {
    requires io.github.balint4j.core;
    requires io.github.balint4j.rules;

    // For the tests, which run inside this module.
    requires static io.github.balint4j.testkit;
    requires static org.assertj.core;
    requires static org.junit.jupiter.params;
}
