package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.cli.console.Coloring;
import io.github.balint4j.cli.console.Painter;
import io.github.balint4j.cli.console.Terminal;
import io.github.balint4j.rules.outcome.Verdict;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void noConsoleNoColours() {
        assertThat(Terminal.shows(null, null, "xterm")).isFalse();
    }

    @Test
    void autoColoursOnATerminalOnly() {
        String report = "✗ x-1  required\n";
        assertThat(Coloring.AUTO.painter(false).report(report)).isEqualTo(report);
        assertThat(Coloring.AUTO.painter(true).report(report)).isEqualTo("\u001b[31m✗\u001b[0m x-1  required\n");
        assertThat(Coloring.NEVER.painter(true).report(report)).isEqualTo(report);
        assertThat(Coloring.ALWAYS.painter(false).report(report)).contains("\u001b[31m");
    }

    @Test
    void onlyLineStartsAreColoured() {
        Painter painter = new Painter(true);
        assertThat(painter.report("    ✓ not here\nnor ? here\n")).isEqualTo("    ✓ not here\nnor ? here\n");
        assertThat(painter.report("a\nNot met: 1 of 2\n", "Not met: 1 of 2", Verdict.NOT_SATISFIED))
                .isEqualTo("a\n\u001b[31mNot met:\u001b[0m 1 of 2\n");
        assertThat(painter.report("? a\n– b\n")).isEqualTo("\u001b[33m?\u001b[0m a\n\u001b[2m–\u001b[0m b\n");
    }
}
