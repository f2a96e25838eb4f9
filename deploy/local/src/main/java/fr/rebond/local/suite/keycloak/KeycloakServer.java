package fr.rebond.local.suite.keycloak;

import fr.rebond.kit.test.parts.Folders;
import fr.rebond.local.Failure;
import fr.rebond.local.suite.home.Home;
import fr.rebond.local.suite.home.Ports;
import fr.rebond.local.suite.home.PrivateFile;
import fr.rebond.local.suite.home.Secrets;
import fr.rebond.local.suite.process.Part;
import fr.rebond.local.suite.process.Probe;
import fr.rebond.local.suite.process.Processes;
import fr.rebond.local.suite.process.Tool;
import fr.rebond.local.suite.process.Zip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Keycloak server of the suite. It is unpacked and built once, and imports the realm {@code rebond} at its first start. */
public final class KeycloakServer {

    public static final String NAME = "keycloak";

    private static final String KC = "bin/kc.sh";
    private static final String ADMIN_SECRET = "keycloak.admin";
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false");

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Path archive;
    private final Realm realm;
    private final SuiteUsers users;

    /** @param archive the distribution, copied by the build */
    public KeycloakServer(
            Home home, Ports ports, Secrets secrets, Path archive, SuiteUsers users, SuiteSystems systems) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.archive = archive;
        this.users = users;
        this.realm = new Realm(users, systems);
    }

    public static Stream<String> secretNames(SuiteUsers users, SuiteSystems systems) {
        return Stream.of(
                        Stream.of(ADMIN_SECRET),
                        users.all().stream().map(SuiteUsers.User::secret),
                        systems.all().stream().map(SuiteSystems.SuiteSystem::secret))
                .flatMap(names -> names);
    }

    private boolean isPrepared() throws IOException {
        return Files.exists(buildVersion()) && Files.readString(buildVersion()).equals(version());
    }

    /** Unpacks and builds Keycloak and writes the realm to import, unless that was done before. */
    public void prepare() throws InterruptedException {
        try {
            if (!isPrepared()) {
                Folders.delete(folder());
                Zip.unpack(archive, home.programs(), NAME, KC);
                Tool.run(
                        "The build of Keycloak",
                        build(),
                        Map.of("JAVA_HOME", Processes.JAVA_HOME.toString()),
                        home.log(NAME));
                Files.writeString(buildVersion(), version());
            }
            if (!Files.exists(home.realmMark())) {
                PrivateFile.write(
                        folder().resolve("data/import/rebond-realm.json"), out -> out.write(realm.json(secrets::of)));
            }
            writeUsers();
        } catch (IOException e) {
            throw new Failure("Keycloak could not be unpacked into %s: %s".formatted(folder(), e.getMessage()), e);
        }
    }

    /** Deletes the imported file, which contains all passwords. To be called once the realm answers. */
    public void deleteImport() {
        try {
            Folders.delete(folder().resolve("data/import"));
            if (!Files.exists(home.realmMark())) {
                Files.writeString(home.realmMark(), realm.fingerprint());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Brings the realm up to date if roles, scopes, clients or users have changed since the import. To be called while
     * Keycloak runs.
     *
     * @return whether there was something to change
     */
    public boolean update() throws InterruptedException {
        try {
            if (Files.readString(home.realmMark()).equals(realm.fingerprint())) {
                return false;
            }
            new RealmUpdate(ports.keycloakUrl(), secrets.of(ADMIN_SECRET)).apply(realm.json(secrets::of));
            Files.writeString(home.realmMark(), realm.fingerprint());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part part() {
        return new Part(
                NAME,
                List.of(ports.keycloak()),
                command(),
                Map.ofEntries(
                        Map.entry("KC_DB_URL", ports.jdbcUrl("keycloak")),
                        Map.entry("KC_DB_USERNAME", "keycloak"),
                        Map.entry("KC_DB_PASSWORD", secrets.of("keycloak.database")),
                        Map.entry("KC_DB_POOL_INITIAL_SIZE", "1"),
                        Map.entry("KC_DB_POOL_MAX_SIZE", "10"),
                        Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                        Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of(ADMIN_SECRET)),
                        // One node needs no cluster and no cluster port.
                        Map.entry("KC_CACHE", "local"),
                        // Without it the issuer of tokens would depend on the Host header of the request.
                        Map.entry("KC_HOSTNAME", ports.keycloakUrl().toString()),
                        Map.entry("KC_HTTP_ENABLED", "true"),
                        Map.entry("KC_HTTP_HOST", "localhost"),
                        Map.entry("KC_HTTP_PORT", Integer.toString(ports.keycloak()))),
                version(),
                Probe.ok(ports.realmUrl()),
                Duration.ofSeconds(240),
                ProcessHandle::destroy);
    }

    /** The command behind {@code kc.sh start --optimized}, so that the pid is that of Keycloak and not of the script. */
    private List<String> command() {
        return List.of(
                Processes.JAVA.toString(),
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
        return Stream.concat(Stream.of(folder().resolve(KC).toString()), BUILD.stream())
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

    /** The version of the distribution and the options of its build. */
    private String version() {
        return Zip.version(archive) + " " + String.join(" ", BUILD);
    }

    private Path folder() {
        return home.programs().resolve(NAME);
    }

    private Path buildVersion() {
        return folder().resolve("built-for-rebond");
    }
}
