package fr.rebond.kit.settings;

import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** The short name of the running service, e.g. {@code applications}. */
@ApplicationScoped
public class ServiceName {

    private final String name;

    ServiceName(ServiceSettings settings) {
        this.name = settings.service();
    }

    public String get() {
        return name;
    }

    /** The Kafka consumer group of the service, under which it also keeps what it has applied. */
    public String consumerGroup() {
        return "rebond-" + name;
    }

    /** @throws Refusal 404 when a path such as {@code /v1/changes/{service}} names another service */
    public void require(String asked) {
        if (!name.equals(asked)) {
            throw Refusal.notFound("service here named", asked);
        }
    }
}
