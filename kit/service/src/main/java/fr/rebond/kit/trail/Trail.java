package fr.rebond.kit.trail;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.RequestId;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;

/** The append-only record of every transition, written in the transaction of the transition itself. */
@ApplicationScoped
public class Trail {

    private static final String INSERT = """
            INSERT INTO trail (aggregate, subject, event, from_state, to_state, motive, at,
                               actor, organisation, client, request_id)
            VALUES (:aggregate, :subject, :event, :from, :to, :motive, :at, :actor, :organisation, :client, :requestId)
            """;
    private static final String HISTORY = """
            SELECT number, event, from_state AS "from", to_state AS "to", motive, at, recorded_at, actor, organisation,
                   client, request_id, subject
            FROM trail WHERE subject = :subject AND number > :after ORDER BY number LIMIT :limit
            """;

    private final Jdbi jdbi;

    Trail(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void record(Transition transition, Actor actor) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("aggregate", transition.aggregate())
                .bind("subject", transition.id())
                .bind("event", transition.event())
                .bind(
                        "from",
                        transition.from() == null ? null : transition.from().name())
                .bind("to", transition.to().name())
                .bind("motive", transition.motive())
                .bind("at", transition.at())
                .bind("actor", actor.subject())
                .bind("organisation", actor.organisation().isEmpty() ? null : actor.organisation())
                .bind("client", actor.client().isEmpty() ? null : actor.client())
                .bind("requestId", RequestId.current())
                .execute());
    }

    /** The steps of one aggregate in the order they were taken, page by page. */
    public Page<TrailEntry> of(UUID subject, PageRequest page) {
        return of(subject, page, step -> true);
    }

    /** The same without the steps that are not shown: not even the token of a next page tells that there are more. */
    public Page<TrailEntry> of(UUID subject, PageRequest page, Predicate<TrailEntry> shown) {
        var filters = "history of " + subject;
        var after = page.after(filters, 1)
                .map(last -> Long.parseLong(last.getFirst()))
                .orElse(0L);
        var steps = of(subject, after, page.limit()).stream().filter(shown).toList();
        return Page.of(steps, page, filters, step -> List.of(Long.toString(step.number())));
    }

    /** The same. @param after number of the last step already read, 0 at first */
    public List<TrailEntry> of(UUID subject, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(HISTORY)
                .bind("subject", subject)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(TrailEntry.class)
                .list());
    }
}
