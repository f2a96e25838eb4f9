package fr.rebond.local.suite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files that hold secrets: whole or not at all, and never readable by others, not even for a moment. */
public final class PrivateFile {

    /** What goes into the file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private PrivateFile() {}

    public static void write(Path file, Content content) {
        var draft = draft(file);
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(draft);
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(draft, mine);
            try (var out = Files.newOutputStream(draft)) {
                content.writeTo(out);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Failure("%s cannot be written: %s".formatted(file, e), e);
        }
    }

    /** What an interrupted writing leaves. */
    static Path draft(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
