package fr.rebond.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/** Stores each event. Fails in the way that the event's word asks for, until the word is in {@link #FIXED}. */
@ApplicationScoped
class HappeningHandler implements EventHandler<HappeningHandler.Happening> {

    static final String TYPE = "fr.rebond.applications.thing-happened.v1";
    static final Set<String> FIXED = ConcurrentHashMap.newKeySet();

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
        if (word.startsWith("early") && !FIXED.contains(word)) {
            throw new NotYet("the prerequisite of " + word);
        }
        if (word.startsWith("buggy") && !FIXED.contains(word)) {
            throw new IllegalStateException("unexpected word " + word);
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
