package fr.rebond.kit.http;

import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The short name of the running service, e.g. {@code applications}: part of its topic, consumer group and own paths. */
@ApplicationScoped
public class ServiceName {

    private final String name;

    ServiceName(@ConfigProperty(name = "rebond.service") String name) {
        this.name = name;
    }

    public String get() {
        return name;
    }

    /** @throws Refusal 404 when a path such as {@code /v1/changes/{service}} names another service */
    public void require(String asked) {
        if (!name.equals(asked)) {
            throw Refusal.notFound("service here named", asked);
        }
    }
}
