package fr.rebond.local.suite.home;

import fr.rebond.local.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files with secrets. A file is replaced as a whole, and is never readable by others. */
public final class PrivateFile {

    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private PrivateFile() {}

    public static void write(Path file, Content content) {
        var draft = draft(file);
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(draft);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(draft, ownerOnly);
            try (var out = Files.newOutputStream(draft)) {
                content.writeTo(out);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Failure("%s cannot be written: %s".formatted(file, e), e);
        }
    }

    /** The file that an interrupted write leaves behind. */
    static Path draft(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
