package fr.rebond.local.suite.postgres;

import fr.rebond.kit.test.parts.OwnedDatabase;
import fr.rebond.kit.test.parts.ServiceDatabase;
import fr.rebond.local.Failure;
import fr.rebond.local.suite.home.Home;
import fr.rebond.local.suite.home.Ports;
import fr.rebond.local.suite.home.Secrets;
import fr.rebond.local.suite.process.Part;
import fr.rebond.local.suite.process.Tool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The PostgreSQL server of the suite. Unlike the server of the unit tests it keeps its data, waits for the disk at each
 * commit, and requires a password from everyone.
 */
public final class PostgresServer {

    public static final String NAME = "postgresql";
    public static final List<String> SERVICES = List.of("applications", "missions", "funding");

    /** Settings that make a committed write durable. Every start checks them in the running server. */
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final String SUPERUSER = "postgres";

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;

    public PostgresServer(Home home, Ports ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    public static List<String> secretNames() {
        return Stream.concat(
                        Stream.of("postgres", "keycloak.database"),
                        SERVICES.stream().flatMap(name -> Stream.of(ownerSecret(name), appSecret(name))))
                .toList();
    }

    /** @throws Failure if another major version wrote the data */
    public void requireVersion() {
        new DataFolder(home.postgres()).requireVersion();
    }

    /** Unpacks the programs and creates the data folder if they are missing. */
    public void prepare() throws InterruptedException {
        var data = new DataFolder(home.postgres());
        Binaries.unpack(programs());
        if (!data.exists()) {
            data.create(unprivileged(program("initdb")), secrets.of("postgres"), home.log(NAME));
        }
        data.awaitOrphans();
    }

    public Part part() {
        var command = new ArrayList<>(unprivileged(program("postgres")));
        command.addAll(List.of("-D", home.postgres().toString(), "-p", Integer.toString(ports.postgresql())));
        DURABLE.forEach(setting -> command.addAll(List.of("-c", setting + "=on")));
        // No socket in /tmp: all clients connect over the loopback with a password.
        command.addAll(List.of("-c", "unix_socket_directories=", "-c", "listen_addresses=localhost"));
        command.addAll(List.of("-c", "timezone=UTC", "-c", "log_timezone=UTC"));
        return new Part(
                NAME,
                List.of(ports.postgresql()),
                command,
                Map.of("LC_ALL", "C.UTF-8"),
                Binaries.version(),
                this::answers,
                Duration.ofSeconds(60),
                server -> stopFast());
    }

    /** Stops without waiting for clients to disconnect, as SIGTERM would. */
    private void stopFast() throws InterruptedException {
        var command = new ArrayList<>(unprivileged(program("pg_ctl")));
        command.addAll(List.of("stop", "-m", "fast", "-W", "-D", home.postgres().toString()));
        Tool.run("pg_ctl stop of PostgreSQL", command, Map.of("LC_ALL", "C.UTF-8"), home.log(NAME));
    }

    /** The process that uses the data folder, even if its pid file is lost. */
    public Optional<ProcessHandle> postmaster() {
        return new DataFolder(home.postgres()).postmaster();
    }

    /**
     * Creates missing databases and roles.
     *
     * @return the settings of the server that make writes durable, such as {@code fsync on}
     */
    public String createDatabases() {
        try (var superuser = connect()) {
            var settings = requireDurable(superuser);
            for (var name : SERVICES) {
                database(name).create(superuser);
            }
            new OwnedDatabase("keycloak", "keycloak", secrets.of("keycloak.database")).create(superuser);
            return settings;
        } catch (SQLException e) {
            throw new Failure("PostgreSQL could not create the databases: " + e.getMessage(), e);
        }
    }

    public ServiceDatabase database(String service) {
        return new ServiceDatabase(service, secrets.of(ownerSecret(service)), secrets.of(appSecret(service)));
    }

    private static String requireDurable(Connection connection) throws SQLException {
        var settings = new ArrayList<String>();
        for (var setting : DURABLE) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SHOW " + setting)) {
                rows.next();
                if (!rows.getString(1).equals("on")) {
                    throw new Failure(
                            "PostgreSQL runs with %s %s, so committed data could be lost. Remove that setting from postgresql.conf."
                                    .formatted(setting, rows.getString(1)));
                }
                settings.add(setting + " on");
            }
        }
        return String.join(", ", settings);
    }

    private boolean answers() throws SQLException {
        try (var connection = connect()) {
            return connection.isValid(2);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(ports.jdbcUrl("postgres"), SUPERUSER, secrets.of("postgres"));
    }

    private Path programs() {
        return home.programs().resolve("postgresql");
    }

    private String program(String name) {
        return programs().resolve("bin").resolve(name).toString();
    }

    /** PostgreSQL refuses to run as root. In a user namespace of its own it runs as the user nobody. */
    private static List<String> unprivileged(String program) {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U", program) : List.of(program);
    }

    private static String ownerSecret(String service) {
        return "postgres." + service + "_owner";
    }

    private static String appSecret(String service) {
        return "postgres." + service + "_app";
    }
}
