package fr.rebond.kit.test;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the tests run in. */
public final class Repository {

    private Repository() {}

    /**
     * The nearest folder, from the working folder up, that holds {@code contracts}.
     *
     * @throws IllegalStateException when there is none
     */
    public static Path root() {
        return above(Path.of("").toAbsolutePath());
    }

    /** {@code contracts/openapi/<service>.yaml} */
    public static Path openApi(String service) {
        return root().resolve("contracts/openapi").resolve(service + ".yaml");
    }

    /** The same, from another folder up. */
    public static Path above(Path start) {
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("contracts"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder \"contracts\" in or above " + start);
    }
}
