package io.github.balint4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The BOM has no parent, so that nothing holds it to the other modules but this. */
class BomTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern MANAGED =
            Pattern.compile("<groupId>io\\.github\\.balint4j</groupId>\\s*<artifactId>([a-z0-9-]+)</artifactId>\\s*"
                    + "<version>\\$\\{project\\.version}</version>");
    private static final Pattern OWN =
            Pattern.compile("<artifactId>(?:balint-bom|balint4j)</artifactId>\\s*<version>([^<]+)</version>");

    private static String pom(String module) throws IOException {
        return Files.readString(ROOT.resolve(module).resolve("pom.xml"));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    @Test
    void it_manages_every_module_that_is_published() throws IOException {
        List<String> published = all(Pattern.compile("<module>([^<]+)</module>"), pom(".")).stream()
                .filter(module -> !module.equals("balint-bom"))
                .filter(module -> {
                    try {
                        return !pom(module).contains("<maven.deploy.skip>true</maven.deploy.skip>");
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        assertThat(all(MANAGED, pom("balint-bom"))).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void it_is_of_the_same_version() throws IOException {
        Matcher parent = OWN.matcher(pom("."));
        assertThat(parent.find()).isTrue();
        assertThat(all(OWN, pom("balint-bom"))).containsExactly(parent.group(1));
        for (String consumer : List.of("junit", "module", "spring-boot", "jackson2-host", "jlink", "spark")) {
            assertThat(pom("docs/examples/consumers/" + consumer))
                    .contains("<balint.version>" + parent.group(1) + "</balint.version>");
        }
    }

    @Test
    void its_plugins_are_of_the_versions_of_the_others() throws IOException {
        String parent = pom(".");
        Matcher plugins = Pattern.compile(
                        "<artifactId>maven-([a-z]+)-plugin</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(pom("balint-bom"));
        assertThat(plugins.results())
                .hasSize(4)
                .allSatisfy(plugin -> assertThat(parent)
                        .contains("<" + plugin.group(1) + "-plugin.version>" + plugin.group(2) + "<"));
    }

    @Test
    void nothing_of_others_is_managed_by_it() throws IOException {
        assertThat(pom("balint-bom")).doesNotContain("<parent>", "junit", "assertj", "jackson</");
    }
}
