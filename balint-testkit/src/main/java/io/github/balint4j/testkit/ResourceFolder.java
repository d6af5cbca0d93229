package io.github.balint4j.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The JSON documents of one folder, wherever resources may lie: in directories, in jars, in a module. */
final class ResourceFolder {
    private static final String SUFFIX = ".json";

    private final String folder;
    private final String prefix;
    private final Map<String, byte[]> found = new TreeMap<>();

    ResourceFolder(String folder) {
        if (folder.isBlank() || folder.startsWith("/") || folder.endsWith("/")) {
            throw new IllegalArgumentException("a folder of resources is named without a slash at either end, for"
                    + " instance groups or config/balint; got \"" + folder + "\"");
        }
        this.folder = folder;
        this.prefix = folder + "/";
    }

    /**
     * What is in it, by file name in order; where two places have a file of one name, the first hides the second, as
     * everywhere on a class path.
     *
     * @throws IllegalArgumentException when there is nothing
     */
    Map<String, byte[]> documents(Module module, ClassLoader loader) {
        try {
            inModule(module);
            onClassPath(loader, folder);
            if (found.isEmpty()) {
                // A jar may list its files without their folders, but it lists this.
                onClassPath(loader, JarFile.MANIFEST_NAME);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(folder.endsWith(SUFFIX) ? notAFolder() : nothing());
        }
        return found;
    }

    private String nothing() {
        return "there is no " + prefix + "*" + SUFFIX
                + " among the test resources: put the documents under src/test/resources/" + prefix
                + ", or name another folder in @BalintDocuments";
    }

    private String notAFolder() {
        int slash = folder.lastIndexOf('/');
        return "@BalintDocuments takes a folder, and " + folder + " is the name of a file: "
                + (slash < 0
                        ? "put the file into a folder, and name that"
                        : "name \"" + folder.substring(0, slash) + "\", and each " + SUFFIX + " file in it is a test");
    }

    // A class loader does not show what a module keeps to itself; the module's own reader does.
    private void inModule(Module module) throws IOException {
        if (!module.isNamed() || module.getLayer() == null) {
            return;
        }
        Optional<ResolvedModule> resolved = module.getLayer().configuration().findModule(module.getName());
        if (resolved.isEmpty()) {
            return;
        }
        try (ModuleReader reader = resolved.get().reference().open();
                Stream<String> names = reader.list()) {
            for (String name : names.filter(this::isDocument).toList()) {
                try (InputStream in = reader.open(name).orElseThrow()) {
                    add(name, in);
                }
            }
        }
    }

    private void onClassPath(ClassLoader loader, String name) throws IOException {
        for (URL url : Collections.list(loader.getResources(name))) {
            if (url.openConnection() instanceof JarURLConnection connection) {
                connection.setUseCaches(false);
                try (JarFile jar = connection.getJarFile()) {
                    inJar(jar);
                }
            } else if (url.getProtocol().equals("file") && name.equals(folder)) {
                inDirectory(url);
            }
        }
    }

    private void inJar(JarFile jar) throws IOException {
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (!entry.isDirectory() && isDocument(entry.getName())) {
                try (InputStream in = jar.getInputStream(entry)) {
                    add(entry.getName(), in);
                }
            }
        }
    }

    private void inDirectory(URL url) throws IOException {
        Path directory = Path.of(uri(url));
        if (!Files.isDirectory(directory)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(directory)) {
            files = entries.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = prefix + file.getFileName();
            if (isDocument(name)) {
                try (InputStream in = Files.newInputStream(file)) {
                    add(name, in);
                }
            }
        }
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a place of resources: " + url, e);
        }
    }

    private boolean isDocument(String name) {
        return name.startsWith(prefix) && name.endsWith(SUFFIX) && name.indexOf('/', prefix.length()) < 0;
    }

    private void add(String name, InputStream content) throws IOException {
        found.putIfAbsent(name.substring(prefix.length()), content.readAllBytes());
    }
}
