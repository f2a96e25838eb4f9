package fr.rebond.applications.dossier;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.Page;
import fr.rebond.kit.http.PageRequest;
import fr.rebond.kit.trail.Trail;
import fr.rebond.kit.trail.TrailEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Who did what with an application, step by step. */
@ApplicationScoped
class ApplicationHistory {

    private final ApplicationAccess access;
    private final Trail trail;

    ApplicationHistory(ApplicationAccess access, Trail trail) {
        this.access = access;
        this.trail = trail;
    }

    @Transactional
    Page<TrailEntry> of(UUID id, Actor reader, PageRequest page) {
        var found = access.readable(id, reader);
        var filters = "history of " + id;
        var after = page.after(filters, 1)
                .map(last -> Long.parseLong(last.getFirst()))
                .orElse(0L);
        var steps = trail.of(id, after, page.limit()).stream()
                .filter(entry -> !found.withheld() || !Decision.isOutcome(entry.to()))
                .toList();
        return Page.of(steps, page, filters, entry -> List.of(Long.toString(entry.number())));
    }
}
