package fr.rebond.kit.trail;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.database.DeferredInserts;
import fr.rebond.kit.http.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The append-only record of every step of every aggregate, written in the transaction of the step. */
@ApplicationScoped
public class Trail {

    private static final String INSERT = """
            INSERT INTO trail (aggregate, subject, event, from_state, to_state, motive, at,
                               actor, organisation, client, request_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DeferredInserts inserts;

    Trail(DeferredInserts inserts) {
        this.inserts = inserts;
    }

    /** @throws IllegalStateException for an anonymous actor, or outside a transaction */
    public void append(Transition transition, Actor actor) {
        var values = Arrays.<@Nullable Object>asList(
                transition.aggregate(),
                transition.id(),
                transition.event(),
                name(transition.from()),
                name(transition.to()),
                transition.motive(),
                transition.at().atOffset(ZoneOffset.UTC),
                actor.author(),
                notEmpty(actor.organisation()),
                notEmpty(actor.client()),
                RequestId.current());
        inserts.add(INSERT, values, () -> new IllegalStateException("No step was recorded"));
    }

    private static @Nullable String name(@Nullable Enum<?> state) {
        return state == null ? null : state.name();
    }

    private static @Nullable String notEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
