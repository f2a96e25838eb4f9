package fr.rebond.local.suite;

import fr.rebond.local.suite.home.Home;
import fr.rebond.local.suite.home.Ports;
import fr.rebond.local.suite.home.Secrets;
import fr.rebond.local.suite.home.TokenSource;
import fr.rebond.local.suite.keycloak.KeycloakServer;
import fr.rebond.local.suite.keycloak.KeycloakTokens;
import fr.rebond.local.suite.keycloak.SuiteSystems;
import fr.rebond.local.suite.keycloak.SuiteUsers;
import fr.rebond.local.suite.postgres.PostgresServer;
import fr.rebond.local.suite.process.Part;
import fr.rebond.local.suite.process.Processes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of a suite with one home and one set of ports. */
public final class Suite {

    private final Path checkout;
    private final Home home;
    private final Ports ports;
    /** Variable: {@code true} lets the services and Kafka run at full speed after a while; by default they start fast. */
    public static final String FULL_SPEED = "REBOND_FULL_SPEED";

    private final SuiteUsers users = SuiteUsers.ofTheStory();
    private final SuiteSystems systems = SuiteSystems.ofTheStory();
    private final Secrets secrets;
    private final Processes processes;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final Programs programs;

    /** @throws fr.rebond.local.Failure if the environment has a wrong port */
    public Suite(Path checkout, Map<String, String> environment) {
        this.checkout = checkout;
        home = Home.of(checkout, environment);
        ports = Ports.of(environment);
        secrets = Secrets.of(home);
        processes = new Processes(home);
        postgres = new PostgresServer(home, ports, secrets);
        keycloak = new KeycloakServer(
                home, ports, secrets, checkout.resolve("deploy/local/target/keycloak/keycloak.zip"), users, systems);
        programs = new Programs(checkout, home, ports, Boolean.parseBoolean(environment.get(FULL_SPEED)));
    }

    /** Creates missing folders and generates missing passwords. */
    void create() {
        home.create();
        secrets.generateMissing(
                Stream.concat(PostgresServer.secretNames().stream(), KeycloakServer.secretNames(users, systems))
                        .toList());
    }

    /** All parts in the order of starting: PostgreSQL, Kafka, Keycloak, the services, the gateway. */
    public List<Part> parts() {
        return Stream.concat(servers().stream(), applications().stream()).toList();
    }

    /** PostgreSQL, Kafka and Keycloak. */
    List<Part> servers() {
        return List.of(postgres.part(), programs.kafka(), keycloak.part());
    }

    /** The three services and the gateway. */
    List<Part> applications() {
        var services = PostgresServer.SERVICES.stream().map(name -> programs.service(postgres.database(name)));
        return Stream.concat(services, Stream.of(programs.gateway())).toList();
    }

    public TokenSource tokens() {
        return new KeycloakTokens(ports, secrets, systems);
    }

    Path checkout() {
        return checkout;
    }

    public Ports ports() {
        return ports;
    }

    public Home home() {
        return home;
    }

    public SuiteSystems systems() {
        return systems;
    }

    public SuiteUsers users() {
        return users;
    }

    public Processes processes() {
        return processes;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    KeycloakServer keycloak() {
        return keycloak;
    }

    public Programs programs() {
        return programs;
    }
}
