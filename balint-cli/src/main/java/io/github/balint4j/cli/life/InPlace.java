package io.github.balint4j.cli.life;

import io.github.balint4j.cli.console.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;

/** Writes a file anew, all of it or nothing: whoever reads it meets the old text or the new one. */
final class InPlace {
    private final String file;

    InPlace(String file) {
        this.file = file;
    }

    /** Why it could not be written, a sentence; empty when it was. */
    Optional<String> write(String text) {
        try {
            Path target = Path.of(file).toRealPath();
            Path folder = Optional.ofNullable(target.getParent()).orElse(Path.of(""));
            Path fresh = Files.createTempFile(folder, ".balint-", ".json");
            try {
                Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
                keepRights(target, fresh);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Messages.open("in-place.failed"));
        }
    }

    // A temporary file is its owner's alone; the new text is for whom the old one was.
    private static void keepRights(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(fresh, view.readAttributes().permissions());
        }
    }
}
