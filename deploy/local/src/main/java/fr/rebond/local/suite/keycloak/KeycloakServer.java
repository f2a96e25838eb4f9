package fr.rebond.local.suite.keycloak;

import fr.rebond.kit.test.parts.Folders;
import fr.rebond.local.suite.Failure;
import fr.rebond.local.suite.Home;
import fr.rebond.local.suite.Jdk;
import fr.rebond.local.suite.Ports;
import fr.rebond.local.suite.PrivateFile;
import fr.rebond.local.suite.Secrets;
import fr.rebond.local.suite.SuiteAddresses;
import fr.rebond.local.suite.process.Http;
import fr.rebond.local.suite.process.Part;
import fr.rebond.local.suite.process.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The suite's Keycloak, unpacked and built once, with the realm {@code rebond} imported at its first start. */
public final class KeycloakServer {

    public static final String NAME = "keycloak";

    private static final String ADMIN_SECRET = "keycloak.admin";
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false");

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Path archive;
    private final Realm realm;
    private final SuiteUsers users;

    /** @param archive the distribution as the build fetched it */
    public KeycloakServer(Home home, Ports ports, Secrets secrets, Path archive, SuiteUsers users) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.archive = archive;
        this.users = users;
        this.realm = new Realm(users);
    }

    public static List<String> secretNames(SuiteUsers users) {
        return Stream.concat(
                        Stream.of(ADMIN_SECRET, KeycloakTokens.PARTNER_SECRET),
                        users.all().stream().map(SuiteUser::secret))
                .toList();
    }

    private boolean isPrepared() throws IOException {
        return Files.exists(built()) && Files.readString(built()).equals(version());
    }

    /** Unpacks and builds it, and lays the realm ready, where that has not been done yet. */
    public void prepare() throws InterruptedException {
        try {
            if (!isPrepared()) {
                Folders.delete(folder());
                Zip.unpack(archive, home.programs(), NAME);
                Tool.run(
                        "The build of Keycloak",
                        build(),
                        Map.of("JAVA_HOME", Jdk.home().toString()),
                        home.log(NAME));
                Files.writeString(built(), version());
            }
            if (!Files.exists(home.realmMark())) {
                PrivateFile.write(
                        folder().resolve("data/import/rebond-realm.json"), out -> out.write(realm.with(secrets::of)));
            }
            writeUsers();
        } catch (IOException e) {
            throw new Failure("Keycloak could not be unpacked into %s: %s".formatted(folder(), e.getMessage()), e);
        }
    }

    /** To be called once the realm answers. The passwords then stand in one file only. */
    public void forgetImport() {
        try {
            Folders.delete(folder().resolve("data/import"));
            if (!Files.exists(home.realmMark())) {
                Files.writeString(home.realmMark(), realm.fingerprint());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether roles, clients or users changed after the import, which Keycloak then does not know. */
    public boolean isOutdated() {
        try {
            return Files.exists(home.realmMark())
                    && !Files.readString(home.realmMark()).equals(realm.fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part part() {
        var addresses = new SuiteAddresses(ports);
        return new Part(
                NAME,
                List.of(ports.keycloak()),
                command(),
                Map.ofEntries(
                        Map.entry("KC_DB_URL", addresses.jdbcUrl("keycloak")),
                        Map.entry("KC_DB_USERNAME", "keycloak"),
                        Map.entry("KC_DB_PASSWORD", secrets.of("keycloak.database")),
                        Map.entry("KC_DB_POOL_INITIAL_SIZE", "1"),
                        Map.entry("KC_DB_POOL_MAX_SIZE", "10"),
                        Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                        Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of(ADMIN_SECRET)),
                        Map.entry("REBOND_PARTNER_SECRET", secrets.of(KeycloakTokens.PARTNER_SECRET)),
                        // One node: no cluster, and no port of one.
                        Map.entry("KC_CACHE", "local"),
                        // Fixed, or the issuer would follow the Host header of each request.
                        Map.entry("KC_HOSTNAME", addresses.keycloak().toString()),
                        Map.entry("KC_HTTP_ENABLED", "true"),
                        Map.entry("KC_HTTP_HOST", "localhost"),
                        Map.entry("KC_HTTP_PORT", Integer.toString(ports.keycloak()))),
                version(),
                Http.ok(addresses.realm()),
                Duration.ofSeconds(240),
                ProcessHandle::destroy);
    }

    /** What {@code kc.sh start --optimized} runs; that script would stay between us and the process. */
    private List<String> command() {
        return List.of(
                Jdk.java().toString(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dkc.home.dir=" + folder(),
                "-Djboss.server.config.dir=" + folder().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                folder().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm");
    }

    private List<String> build() {
        return Stream.concat(Stream.of(folder().resolve("bin/kc.sh").toString()), BUILD.stream())
                .toList();
    }

    private void writeUsers() {
        PrivateFile.write(home.users(), out -> {
            var lines = new StringBuilder("username,password,roles,organisation,organisationName\n");
            users.all()
                    .forEach(user -> lines.append("%s,%s,%s,%s,%s%n"
                            .formatted(
                                    user.username(),
                                    secrets.of(user.secret()),
                                    String.join(" ", user.roles()),
                                    user.organisation(),
                                    user.organisationName())));
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Of the distribution and of what was made of it. */
    private String version() {
        return Zip.version(archive) + " " + String.join(" ", BUILD);
    }

    private Path folder() {
        return home.programs().resolve(NAME);
    }

    private Path built() {
        return folder().resolve("built-for-rebond");
    }
}
