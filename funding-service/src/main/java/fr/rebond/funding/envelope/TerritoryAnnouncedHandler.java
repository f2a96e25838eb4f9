package fr.rebond.funding.envelope;

import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.NotYet;
import fr.rebond.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Ends the embargo on an envelope: its label is public. The envelope and its requests are touched, so that systems that
 * follow their lists by marks get them now. Does not depend on the order of the events of a label.
 */
@ApplicationScoped
class TerritoryAnnouncedHandler implements EventHandler<TerritoryAnnounced> {

    private static final String ANNOUNCE = """
            UPDATE envelope_label SET announced_on = :announcedOn, updated_at = now()
            WHERE envelope_id = (SELECT id FROM envelope WHERE laureate_id = :laureate)
            RETURNING envelope_id""";

    private static final String TOUCH_ENVELOPE = "UPDATE envelope SET laureate_id = laureate_id WHERE id = ?";

    private static final String TOUCH_REQUESTS =
            "UPDATE funding_request SET envelope_id = envelope_id WHERE envelope_id = ?";

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
        jdbi.useHandle(handle -> {
            var envelope = handle.createQuery(ANNOUNCE)
                    .bind("announcedOn", announced.announcedOn())
                    .bind("laureate", announced.laureateId())
                    .mapTo(UUID.class)
                    .findOne()
                    .orElseThrow(() -> new NotYet("envelope", announced.laureateId()));
            handle.execute(TOUCH_REQUESTS, envelope);
            handle.execute(TOUCH_ENVELOPE, envelope);
        });
    }
}
