package io.github.balint4j.cli.console;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that are written together: first each beside its place, and only when all of them are there, each into its place. So none is ever
 * half written, and where one cannot be written, none is. Nor is any where a file was changed by somebody else since it was read.
 */
public final class FileSet {
    /** A file as it was named, what goes into it, and what has to be in it before. */
    private record Content(String file, String text, boolean isPrivate, Optional<byte[]> read, boolean wasNotThere) {}

    /** A text that waits beside its place. */
    private record Beside(Path file, Path place, boolean isNew) {
        /** Puts it there in one step; false where a new file has come up there meanwhile. */
        boolean put() throws IOException {
            if (!isNew) {
                Files.move(file, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return true;
            }
            try {
                link();
                return true;
            } catch (FileAlreadyExistsException e) {
                return false;
            }
        }

        // Of all that puts a whole file somewhere, only a link never takes the place of another one.
        private void link() throws IOException {
            try {
                Files.createLink(place, file);
            } catch (UnsupportedOperationException | FileSystemException e) {
                if (e instanceof FileAlreadyExistsException exists) {
                    throw exists;
                }
                Files.move(file, place); // on a file system without links
            }
        }

        /** Where it is in its place already, the text stays. */
        void remove() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // It is ours and nobody reads it; that writing failed is what is told.
            }
        }
    }

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
        put(new Content(file, text, isPrivate, Optional.empty(), false));
    }

    /**
     * Adds a file that is there, in UTF-8, if it still holds what was read.
     *
     * @throws IOException when another text is to go there
     */
    public void update(String file, byte[] read, String text) throws IOException {
        update(file, Optional.of(read), text, false);
    }

    /**
     * Adds a file that was read, in UTF-8, if it still holds what was read; or one that was not there, if it still is not.
     *
     * @param read what was read; empty where there was no file
     * @param isPrivate whether only its owner may read it, where it is new
     * @throws IOException when no file can have that name, or another text is to go there
     */
    public void update(String file, Optional<byte[]> read, String text, boolean isPrivate) throws IOException {
        put(new Content(file, text, isPrivate, read, read.isEmpty()));
    }

    private void put(Content content) throws IOException {
        try {
            Content before = contents.putIfAbsent(
                    Path.of(content.file()).toAbsolutePath().normalize(), content);
            if (content.file().isEmpty() || (before != null && !before.text().equals(content.text()))) {
                throw new IOException(content.file());
            }
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
    }

    /** Writes all of them; or says which could not be written, a sentence. */
    public Optional<String> write() {
        List<Beside> ready = new ArrayList<>();
        List<AutoCloseable> locks = new ArrayList<>();
        String current = "";
        String failed = "file.unwritable";
        try {
            for (Map.Entry<Path, Content> one : contents.entrySet()) {
                Content content = one.getValue();
                current = content.file();
                Path target = Files.exists(one.getKey(), LinkOption.NOFOLLOW_LINKS)
                        ? one.getKey().toRealPath()
                        : one.getKey();
                if ((content.read().isPresent()
                                && !isAsRead(target, content.read().get(), locks))
                        || (content.wasNotThere() && Files.exists(target))) {
                    failed = "file.changed";
                    throw new IOException(current);
                }
                Beside beside = new Beside(
                        target.resolveSibling(".balint-" + UUID.randomUUID() + ".part"), target, content.wasNotThere());
                ready.add(beside);
                Files.write(beside.file(), content.text().getBytes(StandardCharsets.UTF_8));
                setRights(target, beside.file(), content.isPrivate());
            }
            // Those that were not there come first: only of them may one have come up until now.
            ready.sort(Comparator.comparing(Beside::isNew).reversed());
            boolean begun = false;
            for (Beside one : ready) {
                current = one.place().toString();
                if (!one.put()) {
                    failed = begun ? "file.partly" : "file.changed";
                    throw new IOException(current);
                }
                begun = true;
                failed = "file.partly";
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Messages.open(failed, "file", Input.shown(current)));
        } finally {
            ready.forEach(Beside::remove);
            locks.forEach(FileSet::release);
        }
    }

    // Of two commands the second waits here until the first has put its text in place, and then finds another file
    // there.
    private static boolean isAsRead(Path file, byte[] read, List<AutoCloseable> locks) throws IOException {
        Object key = key(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        locks.add(channel);
        try {
            locks.add(channel.lock()); // kept, as a lock that is not kept may be collected, and is none then
        } catch (OverlappingFileLockException e) {
            return false; // this program itself is about to write it
        }
        return Objects.equals(key, key(file)) && Arrays.equals(read, Files.readAllBytes(file));
    }

    // Null where the file system has none.
    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static void release(AutoCloseable lock) {
        try {
            lock.close();
        } catch (Exception e) {
            // Whatever was to be written is written by now.
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
}
