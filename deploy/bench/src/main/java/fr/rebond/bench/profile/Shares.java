package fr.rebond.bench.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shares of the CPU time by part of the program. A sample counts for the part of its innermost frame that belongs to a
 * part; classes of the JDK belong to whatever called them.
 */
final class Shares {

    static final String OTHER = "other";

    /** Parts by the beginnings of their class names. The first match counts, so that longer beginnings come first. */
    private static final Map<String, List<String>> PARTS = parts();

    private final Map<String, Integer> samples = new TreeMap<>();
    private int total;

    private static Map<String, List<String>> parts() {
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put(
                "token verification",
                List.of(
                        "io.quarkus.oidc.",
                        "org.jose4j.",
                        "io.smallrye.jwt.",
                        "io.quarkus.security.",
                        "io.quarkus.vertx.http.runtime.security.",
                        "fr.rebond.kit.actor."));
        parts.put("validation", List.of("org.hibernate.validator.", "io.quarkus.hibernate.validator."));
        parts.put("Hibernate", List.of("org.hibernate.", "io.quarkus.hibernate."));
        parts.put("transactions", List.of("com.arjuna.", "io.quarkus.narayana.", "org.jboss.narayana."));
        parts.put("connection pool", List.of("io.agroal.", "io.quarkus.agroal."));
        parts.put("plain SQL (Jdbi)", List.of("org.jdbi."));
        parts.put("JDBC", List.of("org.postgresql."));
        parts.put("tracing", List.of("io.opentelemetry.", "io.quarkus.opentelemetry."));
        parts.put("metrics", List.of("io.micrometer.", "io.quarkus.micrometer."));
        parts.put("JSON", List.of("com.fasterxml.jackson.", "io.quarkus.resteasy.reactive.jackson."));
        parts.put("REST", List.of("org.jboss.resteasy.", "io.quarkus.resteasy.", "io.quarkus.rest.", "jakarta.ws.rs."));
        parts.put("context propagation", List.of("io.smallrye.context.", "io.quarkus.smallrye.context."));
        parts.put("injection (CDI)", List.of("io.quarkus.arc.", "jakarta.enterprise."));
        parts.put("Mutiny", List.of("io.smallrye.mutiny."));
        parts.put("HTTP (Vert.x, Netty)", List.of("io.vertx.", "io.netty.", "io.quarkus.vertx."));
        parts.put("worker threads", List.of("org.jboss.threads."));
        parts.put("kit", List.of("fr.rebond.kit."));
        parts.put("service", List.of("fr.rebond."));
        return parts;
    }

    /** @param classes of the frames of one sample, the innermost first */
    void add(List<String> classes) {
        samples.merge(
                classes.stream()
                        .map(Shares::part)
                        .filter(part -> !part.equals(OTHER))
                        .findFirst()
                        .orElse(OTHER),
                1,
                Integer::sum);
        total++;
    }

    private static String part(String name) {
        return PARTS.entrySet().stream()
                .filter(part -> part.getValue().stream().anyMatch(name::startsWith))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }

    int total() {
        return total;
    }

    /** Percent by part, the largest first. */
    Map<String, Double> percent() {
        var percent = new LinkedHashMap<String, Double>();
        samples.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(part -> percent.put(part.getKey(), 100.0 * part.getValue() / total));
        return percent;
    }
}
