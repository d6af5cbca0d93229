/** The {@code balint} command. */
module io.github.balint4j.cli {
    requires info.picocli;
    requires io.github.balint4j.calendar;
    requires io.github.balint4j.core;
    requires io.github.balint4j.json;
    requires io.github.balint4j.rules;
    requires io.github.balint4j.sheets;
    requires tools.jackson.core;
    requires static org.jspecify;

    opens io.github.balint4j.cli to
            info.picocli;
    opens io.github.balint4j.cli.calendar to
            info.picocli;
    opens io.github.balint4j.cli.check to
            info.picocli;
    opens io.github.balint4j.cli.leaders to
            info.picocli;
    opens io.github.balint4j.cli.life to
            info.picocli;
    opens io.github.balint4j.cli.participation to
            info.picocli;
    opens io.github.balint4j.cli.overview to
            info.picocli;
    opens io.github.balint4j.cli.person to
            info.picocli;
    opens io.github.balint4j.cli.planning to
            info.picocli;
    opens io.github.balint4j.cli.programme to
            info.picocli;
    opens io.github.balint4j.cli.rulebook to
            info.picocli;
    opens io.github.balint4j.cli.sheet to
            info.picocli;
    opens io.github.balint4j.cli.start to
            info.picocli;
}
