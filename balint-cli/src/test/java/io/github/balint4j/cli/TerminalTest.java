package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(Coloring.AUTO.painter(true).report(report)).isEqualTo("\u001b[31m✗ x-1\u001b[0m  required\n");
        assertThat(Coloring.NEVER.painter(true).report(report)).isEqualTo(report);
        assertThat(Coloring.ALWAYS.painter(false).report(report)).contains("\u001b[31m");
    }

    @Test
    void onlyLineStartsAreColoured() {
        Painter painter = new Painter(true);
        assertThat(painter.report("    ✓ not here\nnor ? here\n")).isEqualTo("    ✓ not here\nnor ? here\n");
        assertThat(painter.report("NOT SATISFIED: of 2\n")).isEqualTo("\u001b[31mNOT SATISFIED:\u001b[0m of 2\n");
        assertThat(painter.report("? a\n– b\n")).isEqualTo("\u001b[33m? a\u001b[0m\n\u001b[2m– b\u001b[0m\n");
    }
}
