package fr.rebond.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.Properties;

/** The passwords of one suite: made at its first start, kept in one file that only its owner can read. */
public final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** @throws Failure when there are data but no longer the passwords that open them */
    static Secrets of(Home home) {
        var secrets = new Secrets(home.secrets());
        if (Files.exists(secrets.file)) {
            secrets.read();
        } else if (Files.exists(home.postgres())) {
            throw new Failure(
                    "%s is gone, and the data in %s cannot be opened without it. Put it back, or forget the data with ./rebond down --wipe."
                            .formatted(secrets.file, home.postgres()));
        }
        return secrets;
    }

    public String of(String name) {
        var value = values.getProperty(name);
        if (value == null) {
            throw new Failure("%s holds no %s: it was made by another version. ./rebond down --wipe forgets it."
                    .formatted(file, name));
        }
        return value;
    }

    /** Makes those that are missing. */
    void need(Collection<String> names) {
        var random = new SecureRandom();
        for (var name : names) {
            if (!values.containsKey(name)) {
                var bytes = new byte[BYTES];
                random.nextBytes(bytes);
                values.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
        }
        PrivateFile.write(
                file, out -> values.store(out, "Made at the first start of this suite; readable by its owner only"));
    }

    private void read() {
        try (var in = Files.newInputStream(file)) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
