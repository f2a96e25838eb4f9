package fr.rebond.kit.trail;

import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;

/** Reads the steps of one aggregate, in the order they were taken. */
@ApplicationScoped
public class History {

    private static final String STEPS = """
            SELECT number, event, from_state AS "from", to_state AS "to", motive, at, recorded_at, actor, organisation,
                   client, request_id, subject
            FROM trail WHERE subject = :subject AND number > :after ORDER BY number LIMIT :limit
            """;

    private final Jdbi jdbi;

    History(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<TrailEntry> of(UUID subject, PageRequest page) {
        return of(subject, page, step -> true);
    }

    /**
     * Leaves out the steps that the caller may not see, before the page is made, so that no page token reveals them and
     * no later step is lost.
     */
    public Page<TrailEntry> of(UUID subject, PageRequest page, Predicate<TrailEntry> shown) {
        var filters = "history of " + subject;
        var after = page.after(filters, Long.class).orElse(0L);
        var visible = new ArrayList<TrailEntry>();
        List<TrailEntry> read;
        do {
            read = of(subject, after, page.limit());
            read.stream().filter(shown).limit(page.limit() - visible.size()).forEach(visible::add);
            after = read.isEmpty() ? after : read.getLast().number();
        } while (visible.size() < page.limit() && read.size() == page.limit());
        return Page.of(visible, page, filters, TrailEntry::number);
    }

    /** @param after number of the last step already read, 0 at first */
    public List<TrailEntry> of(UUID subject, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(STEPS)
                .bind("subject", subject)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(TrailEntry.class)
                .list());
    }
}
