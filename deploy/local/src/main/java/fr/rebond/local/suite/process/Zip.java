package fr.rebond.local.suite.process;

import fr.rebond.local.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipInputStream;

/** Unpacks an archive that contains one folder. */
public final class Zip {

    private Zip() {}

    /** The name of the folder in the archive, which contains the version. */
    public static String version(Path archive) {
        try (var zip = open(archive)) {
            var name = zip.getNextEntry().getName();
            return name.substring(0, name.indexOf('/'));
        } catch (IOException e) {
            throw new Failure("%s cannot be read: %s".formatted(archive, e.getMessage()), e);
        }
    }

    /**
     * @param name       replaces the name of the folder
     * @param executable path in the folder of the file that becomes executable
     */
    public static void unpack(Path archive, Path into, String name, String executable) throws IOException {
        var target = into.resolve(name);
        try (var zip = open(archive)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var inside = entry.getName().substring(entry.getName().indexOf('/') + 1);
                var file = target.resolve(inside).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("the archive has an entry outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        Files.setPosixFilePermissions(target.resolve(executable), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static ZipInputStream open(Path archive) throws IOException {
        if (!Files.exists(archive)) {
            throw new Failure(
                    "%s is missing. The build copies it: delete deploy/local/target and try again.".formatted(archive));
        }
        return new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)));
    }
}
