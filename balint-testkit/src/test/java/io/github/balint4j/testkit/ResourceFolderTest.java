package io.github.balint4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceFolderTest {
    private static final Module UNNAMED = ClassLoader.getSystemClassLoader().getUnnamedModule();

    @TempDir
    private Path scratch;

    private Path jar(String name, String... entries) throws IOException {
        Path jar = scratch.resolve(name);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (String entry : entries) {
                out.putNextEntry(new JarEntry(entry));
                out.write(entry.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }

    private static Map<String, byte[]> documents(Path... places) throws IOException {
        URL[] urls = new URL[places.length];
        for (int i = 0; i < places.length; i++) {
            urls[i] = places[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return new ResourceFolder("some/groups").documents(UNNAMED, loader);
        }
    }

    @Test
    void in_a_jar_with_folders() throws IOException {
        Path jar = jar(
                "a.jar", "some/", "some/groups/", "some/groups/b.json", "some/groups/a.json", "some/groups/in/c.json");
        assertThat(documents(jar)).containsOnlyKeys("a.json", "b.json");
    }

    @Test
    void in_a_jar_that_lists_no_folders() throws IOException {
        assertThat(documents(jar("a.jar", "some/groups/a.json", "some/groups/a.txt", "other.json")))
                .containsOnlyKeys("a.json");
    }

    @Test
    void in_a_directory_whose_name_has_a_space_before_a_jar() throws IOException {
        Path directory = Files.createDirectories(scratch.resolve("a b/some/groups"));
        Files.writeString(directory.resolve("a.json"), "directory");
        Files.createDirectory(directory.resolve("d.json"));
        Map<String, byte[]> found = documents(
                scratch.resolve("a b"), jar("a.jar", "some/groups/", "some/groups/a.json", "some/groups/e.json"));
        assertThat(found).containsOnlyKeys("a.json", "e.json");
        assertThat(found.get("a.json")).asString(StandardCharsets.UTF_8).isEqualTo("directory");
    }

    @Test
    void in_the_module_or_on_the_class_path_of_this_test() {
        assertThat(new ResourceFolder("documents/groups")
                        .documents(getClass().getModule(), getClass().getClassLoader()))
                .containsOnlyKeys("a-sound.json", "b-broken.json", "c-sound.json");
    }

    @Test
    void a_file_in_a_directory_or_in_a_jar_is_not_a_folder() throws IOException {
        Path directory = Files.createDirectories(scratch.resolve("b/some"));
        Files.writeString(directory.resolve("groups"), "a file");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents(scratch.resolve("b")))
                .withMessageStartingWith("there is no some/groups/*.json");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents(jar("c.jar", "some/groups")))
                .withMessageStartingWith("there is no some/groups/*.json");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResourceFolder("group.json")
                        .documents(UNNAMED, getClass().getClassLoader()))
                .withMessage("@BalintDocuments takes a folder, and group.json is the name of a file:"
                        + " put the file into a folder, and name that");
    }

    @Test
    void nowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents(jar("a.jar", "some/groups/")))
                .withMessageStartingWith("there is no some/groups/*.json among the test resources");
        assertThatIllegalArgumentException().isThrownBy(() -> new ResourceFolder("groups/"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResourceFolder(" "));
    }
}
