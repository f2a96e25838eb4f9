package fr.rebond.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** A handler that was added after events of its type had been passed over. */
@ApplicationScoped
class LateHandler implements EventHandler<HappeningHandler.Happening> {

    static final String TYPE = "fr.rebond.applications.thing-noticed.v1";

    private final Jdbi jdbi;

    LateHandler(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<HappeningHandler.Happening> payload() {
        return HappeningHandler.Happening.class;
    }

    @Override
    public void apply(ReceivedEvent<HappeningHandler.Happening> event) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO happening (event_id, subject, sequence, word) VALUES (:id, :subject, :sequence, :word)")
                .bind("id", event.id())
                .bind("subject", event.subject())
                .bind("sequence", event.sequence())
                .bind("word", event.payload().word())
                .execute());
    }
}
