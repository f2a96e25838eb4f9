package fr.rebond.local.suite;

import fr.rebond.local.suite.keycloak.KeycloakServer;
import fr.rebond.local.suite.keycloak.KeycloakTokens;
import fr.rebond.local.suite.keycloak.SuiteUsers;
import fr.rebond.local.suite.postgres.PostgresServer;
import fr.rebond.local.suite.process.Part;
import fr.rebond.local.suite.process.Processes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the suite is made of, for one home and one set of ports. */
final class Suite {

    private final Home home;
    private final Ports ports;
    private final SuiteUsers users = SuiteUsers.ofTheStory();
    private final Secrets secrets;
    private final Processes processes;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final Programs programs;

    /** @throws Failure when the environment names ports that cannot be */
    Suite(Path checkout, Map<String, String> environment) {
        home = Home.of(checkout, environment);
        ports = Ports.of(environment);
        secrets = Secrets.of(home);
        processes = new Processes(home);
        postgres = new PostgresServer(home, ports, secrets);
        keycloak = new KeycloakServer(
                home, ports, secrets, checkout.resolve("deploy/local/target/keycloak/keycloak.zip"), users);
        programs = new Programs(checkout, home, ports);
    }

    /** Makes the folders and what secrets are missing. */
    void create() {
        home.create();
        secrets.need(Stream.concat(PostgresServer.secretNames().stream(), KeycloakServer.secretNames(users).stream())
                .toList());
    }

    /** In the order of starting: PostgreSQL, Kafka, Keycloak, the services, the gateway. */
    List<Part> parts() {
        return Stream.concat(Stream.of(postgres.part(), programs.kafka(), keycloak.part()), applications().stream())
                .toList();
    }

    /** The three services and the gateway. */
    List<Part> applications() {
        var services = PostgresServer.SERVICES.stream().map(name -> programs.service(postgres.database(name)));
        return Stream.concat(services, Stream.of(programs.gateway())).toList();
    }

    SuiteAddresses addresses() {
        return new SuiteAddresses(ports);
    }

    TokenSource tokens() {
        return new KeycloakTokens(addresses(), secrets);
    }

    Home home() {
        return home;
    }

    SuiteUsers users() {
        return users;
    }

    Processes processes() {
        return processes;
    }

    PostgresServer postgres() {
        return postgres;
    }

    KeycloakServer keycloak() {
        return keycloak;
    }

    Programs programs() {
        return programs;
    }
}
