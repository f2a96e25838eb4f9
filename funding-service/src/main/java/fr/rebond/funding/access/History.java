package fr.rebond.funding.access;

import fr.rebond.kit.http.Page;
import fr.rebond.kit.http.PageRequest;
import fr.rebond.kit.trail.Trail;
import fr.rebond.kit.trail.TrailEntry;
import java.util.List;
import java.util.UUID;

/** The steps of one thing, page by page. */
public final class History {

    private History() {}

    public static Page<TrailEntry> of(Trail trail, UUID subject, PageRequest page) {
        var filters = "history of " + subject;
        var after = page.after(filters, 1)
                .map(keys -> Long.parseLong(keys.getFirst()))
                .orElse(0L);
        return Page.of(
                trail.of(subject, after, page.limit()), page, filters, step -> List.of(Long.toString(step.number())));
    }
}
