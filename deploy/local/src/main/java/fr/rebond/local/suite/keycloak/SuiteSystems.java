package fr.rebond.local.suite.keycloak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The systems of partners that the suite knows, read from {@code story/systems.csv}. */
public record SuiteSystems(List<SuiteSystem> all) {

    /**
     * A system, which gets its tokens by client credentials.
     *
     * @param organisation SIREN of the organisation that it acts for
     * @param scopes       named like the permissions that it holds
     * @param what         what it does, in a few words
     */
    public record SuiteSystem(
            String name, String organisation, String organisationName, List<String> scopes, String what) {

        public SuiteSystem {
            if (!name.matches("[a-z-]+") || scopes.isEmpty() || !organisation.matches("[0-9]{9}")) {
                throw new IllegalArgumentException("not a system: %s, %s, %s".formatted(name, scopes, organisation));
            }
        }

        public String clientId() {
            return "rebond-" + name;
        }

        /** The name of its client secret among the secrets. */
        String secret() {
            return "client." + clientId();
        }
    }

    static final String HEADER = "name,organisation,organisationName,scopes,what";

    public static SuiteSystems ofTheStory() {
        var file = Objects.requireNonNull(SuiteSystems.class.getResourceAsStream("/story/systems.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No field contains a comma, so no field is quoted. */
    static SuiteSystems of(List<String> lines) {
        if (!lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("the columns of systems.csv are " + HEADER);
        }
        return new SuiteSystems(lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(SuiteSystems::system)
                .toList());
    }

    public Optional<SuiteSystem> find(String name) {
        return all.stream().filter(system -> system.name().equals(name)).findFirst();
    }

    private static SuiteSystem system(String line) {
        var fields = line.split(",", -1);
        if (fields.length != HEADER.split(",").length) {
            throw new IllegalArgumentException("not a line of systems.csv: " + line);
        }
        return new SuiteSystem(fields[0], fields[1], fields[2], List.of(fields[3].split(" ")), fields[4]);
    }
}
