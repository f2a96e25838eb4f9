package fr.rebond.local.suite.keycloak;

import fr.rebond.local.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The users of the suite, read from {@code story/users.csv}. */
public record SuiteUsers(List<User> all) {

    /**
     * A user, who represents a function and not a real person.
     *
     * @param organisation SIREN of the organisation that the user acts for
     * @param sample       whether that organisation is invented
     */
    public record User(
            String username, List<String> roles, String organisation, String organisationName, boolean sample) {

        public User {
            if (!username.matches("[a-z0-9-]+") || roles.isEmpty() || !organisation.matches("[0-9]{9}")) {
                throw new IllegalArgumentException("not a user: %s, %s, %s".formatted(username, roles, organisation));
            }
        }

        /** The name of the user's password among the secrets. */
        String secret() {
            return "user." + username;
        }
    }

    static final String HEADER = "username,roles,organisation,organisationName,sample";

    public static SuiteUsers ofTheStory() {
        var file = Objects.requireNonNull(SuiteUsers.class.getResourceAsStream("/story/users.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No field contains a comma, so no field is quoted. */
    static SuiteUsers of(List<String> lines) {
        if (!lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("the columns of users.csv are " + HEADER);
        }
        return new SuiteUsers(lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(SuiteUsers::user)
                .toList());
    }

    /**
     * The user with that name, or else the first user with that role.
     *
     * @throws Failure that lists all roles and users if there is none
     */
    public User named(String nameOrRole) {
        return all.stream()
                .filter(user -> user.username().equals(nameOrRole))
                .findFirst()
                .or(() -> all.stream()
                        .filter(user -> user.roles().contains(nameOrRole))
                        .findFirst())
                .orElseThrow(() -> new Failure(
                        "There is no role, user or system \"%s\". The roles, each with the user whose token it gives:%n%s%nThe systems:%n%s%nThe users:%n%s"
                                .formatted(
                                        nameOrRole,
                                        lines(firstOfEachRole()),
                                        lines(systems()),
                                        lines(organisations()))));
    }

    private Map<String, String> firstOfEachRole() {
        var first = new TreeMap<String, String>();
        all.forEach(user -> user.roles().forEach(role -> first.putIfAbsent(role, user.username())));
        return first;
    }

    private static Map<String, String> systems() {
        var systems = new LinkedHashMap<String, String>();
        SuiteSystems.ofTheStory()
                .all()
                .forEach(system ->
                        systems.put(system.name(), "%s: %s".formatted(system.organisationName(), system.what())));
        return systems;
    }

    private Map<String, String> organisations() {
        var organisations = new LinkedHashMap<String, String>();
        all.forEach(user -> organisations.put(user.username(), user.organisationName()));
        return organisations;
    }

    private static String lines(Map<String, String> columns) {
        return columns.entrySet().stream()
                .map(line -> "    %-28s %s".formatted(line.getKey(), line.getValue()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static User user(String line) {
        var fields = line.split(",", -1);
        if (fields.length != HEADER.split(",").length) {
            throw new IllegalArgumentException("not a line of users.csv: " + line);
        }
        return new User(
                fields[0], List.of(fields[1].split(" ")), fields[2], fields[3], Boolean.parseBoolean(fields[4]));
    }
}
