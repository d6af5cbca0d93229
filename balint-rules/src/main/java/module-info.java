/** Rules about Balint groups: the algebra they are written in, rulebooks, and assessments with their reasons. */
@SuppressWarnings("module") // the JSON module is built after this one
module io.github.balint4j.rules {
    requires transitive io.github.balint4j.core;
    requires transitive io.vavr;
    requires static org.jspecify;

    exports io.github.balint4j.rules;
    exports io.github.balint4j.rules.credit;
    exports io.github.balint4j.rules.criterion;
    exports io.github.balint4j.rules.life;
    exports io.github.balint4j.rules.mediation;
    exports io.github.balint4j.rules.outcome;
    exports io.github.balint4j.rules.overview;
    exports io.github.balint4j.rules.participation;
    exports io.github.balint4j.rules.planning;
    exports io.github.balint4j.rules.programme;
    exports io.github.balint4j.rules.rulebook;
    exports io.github.balint4j.rules.wording to
            io.github.balint4j.json;
}
