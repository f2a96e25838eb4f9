package fr.rebond.kit.trail;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** The append-only record of every step of every aggregate, written in the transaction of the step. */
@ApplicationScoped
public class Trail {

    private static final String INSERT = """
            INSERT INTO trail (aggregate, subject, event, from_state, to_state, motive, at,
                               actor, organisation, client, request_id)
            VALUES (:aggregate, :subject, :event, :from, :to, :motive, :at, :actor, :organisation, :client, :requestId)
            """;

    private final Jdbi jdbi;

    Trail(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @throws IllegalStateException for an anonymous actor */
    public void append(Transition transition, Actor actor) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("aggregate", transition.aggregate())
                .bind("subject", transition.id())
                .bind("event", transition.event())
                .bind(
                        "from",
                        transition.from() == null ? null : transition.from().name())
                .bind("to", transition.to() == null ? null : transition.to().name())
                .bind("motive", transition.motive())
                .bind("at", transition.at())
                .bind("actor", actor.author())
                .bind("organisation", actor.organisation().isEmpty() ? null : actor.organisation())
                .bind("client", actor.client().isEmpty() ? null : actor.client())
                .bind("requestId", RequestId.current())
                .execute());
    }
}
