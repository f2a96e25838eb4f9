package fr.rebond.missions.planning;

import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.NotYet;
import fr.rebond.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Ends the embargo on a mission: its label is public. Companies and projects are touched, so that systems that follow
 * their lists by marks get them now. Does not depend on the order of the events of a label.
 */
@ApplicationScoped
class TerritoryAnnouncedHandler implements EventHandler<TerritoryAnnounced> {

    private static final String ANNOUNCE =
            "UPDATE mission SET announced_on = :announcedOn WHERE laureate_id = :laureate";

    private static final String TOUCH =
            "UPDATE %1$s SET mission_id = mission_id WHERE mission_id = (SELECT id FROM mission WHERE laureate_id = ?)";

    private final Jdbi jdbi;

    TerritoryAnnouncedHandler(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return "fr.rebond.applications.territory-announced.v1";
    }

    @Override
    public Class<TerritoryAnnounced> payload() {
        return TerritoryAnnounced.class;
    }

    @Override
    public void apply(ReceivedEvent<TerritoryAnnounced> event) {
        var announced = event.payload();
        var missions = jdbi.withHandle(handle -> handle.createUpdate(ANNOUNCE)
                .bind("announcedOn", announced.announcedOn())
                .bind("laureate", announced.laureateId())
                .execute());
        if (missions == 0) {
            throw new NotYet("mission", announced.laureateId());
        }
        for (var list : List.of("company", "project")) {
            jdbi.useHandle(handle -> handle.execute(TOUCH.formatted(list), announced.laureateId()));
        }
    }
}
