package fr.rebond.kit;

import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.NotYet;
import fr.rebond.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/** Writes each event down; fails in the way that the event's word names, as long as the word is not healed. */
@ApplicationScoped
class HappeningHandler implements EventHandler<HappeningHandler.Happening> {

    static final String TYPE = "fr.rebond.applications.thing-happened.v1";
    static final Set<String> HEALED = ConcurrentHashMap.newKeySet();

    private final Jdbi jdbi;

    HappeningHandler(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record Happening(@NotBlank String word) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Happening> payload() {
        return Happening.class;
    }

    @Override
    public void apply(ReceivedEvent<Happening> event) {
        var word = event.payload().word();
        if (word.startsWith("early") && !HEALED.contains(word)) {
            throw new NotYet("what " + word + " builds on");
        }
        if (word.startsWith("buggy") && !HEALED.contains(word)) {
            throw new IllegalStateException("nobody foresaw " + word);
        }
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO happening (event_id, subject, sequence, word) VALUES (:id, :subject, :sequence, :word)")
                .bind("id", event.id())
                .bind("subject", event.subject())
                .bind("sequence", event.sequence())
                .bind("word", word)
                .execute());
    }
}
