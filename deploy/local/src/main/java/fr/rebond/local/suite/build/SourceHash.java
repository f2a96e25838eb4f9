package fr.rebond.local.suite.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * A hash of the names and contents of all files that the packaged programs are built from. Tests, documents, hidden files
 * and generated files do not count, nor do dates.
 */
final class SourceHash {

    private static final Set<String> GENERATED = Set.of("target", "node_modules");

    private SourceHash() {}

    static String of(Path checkout) {
        try {
            var files = new TreeSet<Path>();
            Files.walkFileTree(checkout, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return !folder.equals(checkout) && isSkipped(checkout, folder)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    var isHidden = file.getFileName().toString().startsWith(".");
                    if (!isHidden && !file.getParent().equals(checkout) || file.endsWith("pom.xml")) {
                        files.add(checkout.relativize(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            return hash(checkout, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSkipped(Path checkout, Path folder) {
        var name = folder.getFileName().toString();
        return GENERATED.contains(name)
                || name.startsWith(".")
                || folder.equals(checkout.resolve("docs"))
                || folder.endsWith("src/test");
    }

    private static String hash(Path checkout, Set<Path> files) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                var content = Files.readAllBytes(checkout.resolve(file));
                digest.update("%s %d%n".formatted(file, content.length).getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
