package fr.rebond.local.suite.home;

import fr.rebond.local.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.Properties;

/** The passwords of one suite. They are generated at its first start and kept in a file that only its owner can read. */
public final class Secrets {

    private static final int BYTES = 24;

    private final Home home;
    private final Properties values = new Properties();

    private Secrets(Home home) {
        this.home = home;
    }

    public static Secrets of(Home home) {
        var secrets = new Secrets(home);
        if (Files.exists(home.secrets())) {
            secrets.read();
        }
        return secrets;
    }

    /** Empty until {@link #generateMissing} has generated it. */
    public String of(String name) {
        return values.getProperty(name, "");
    }

    /** @throws Failure if there are data but the file with their passwords is gone */
    public void generateMissing(Collection<String> names) {
        if (!Files.exists(home.secrets()) && Files.exists(home.postgres())) {
            throw new Failure(
                    "%s is gone, and the data in %s cannot be opened without it. Put it back, or delete the data with ./rebond down --wipe."
                            .formatted(home.secrets(), home.postgres()));
        }
        var random = new SecureRandom();
        for (var name : names) {
            if (!values.containsKey(name)) {
                var bytes = new byte[BYTES];
                random.nextBytes(bytes);
                values.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
        }
        PrivateFile.write(
                home.secrets(),
                out -> values.store(out, "Generated at the first start of this suite; only its owner can read them"));
    }

    private void read() {
        try (var in = Files.newInputStream(home.secrets())) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
