package io.github.balint4j.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Files that are written together: first each beside its place, and only when all of them are there, each into its place. So none is ever
 * half written, and where one cannot be written, none is.
 */
public final class FileSet {
    /** A file as it was named, and what goes into it. */
    private record Content(String file, String text, boolean isPrivate) {}

    private final Map<Path, Content> contents = new LinkedHashMap<>();

    /** Whether there is a file of this name. */
    public static boolean exists(String file) {
        try {
            return !file.isEmpty() && Files.exists(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Adds a file, in UTF-8.
     *
     * @param isPrivate whether only its owner may read it, where it is new
     * @throws IOException when no file can have that name, or another text is to go there
     */
    public void put(String file, String text, boolean isPrivate) throws IOException {
        try {
            Content before = contents.putIfAbsent(
                    Path.of(file).toAbsolutePath().normalize(), new Content(file, text, isPrivate));
            if (file.isEmpty() || (before != null && !before.text().equals(text))) {
                throw new IOException(file);
            }
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
    }

    /** Writes all of them; or says which could not be written, a sentence. */
    public Optional<String> write() {
        Map<Path, Path> ready = new LinkedHashMap<>();
        String current = "";
        String failed = "file.unwritable";
        try {
            for (Map.Entry<Path, Content> one : contents.entrySet()) {
                current = one.getValue().file();
                Path target = Files.exists(one.getKey(), LinkOption.NOFOLLOW_LINKS)
                        ? one.getKey().toRealPath()
                        : one.getKey();
                Path beside = target.resolveSibling("." + target.getFileName() + ".part");
                ready.put(beside, target);
                Files.write(beside, one.getValue().text().getBytes(StandardCharsets.UTF_8));
                setRights(target, beside, one.getValue().isPrivate());
            }
            for (Map.Entry<Path, Path> one : ready.entrySet()) {
                current = one.getValue().toString();
                Files.move(
                        one.getKey(),
                        one.getValue(),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
                failed = "file.partly";
            }
            return Optional.empty();
        } catch (IOException e) {
            ready.keySet().forEach(FileSet::remove);
            return Optional.of(Messages.open(failed, "file", Input.shown(current)));
        }
    }

    // The new text is for whom the old one was.
    private static void setRights(Path old, Path fresh, boolean isPrivate) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            Files.setPosixFilePermissions(fresh, view.readAttributes().permissions());
        } else if (view != null && isPrivate) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is ours and nobody reads it; that writing failed is what is told.
        }
    }
}
