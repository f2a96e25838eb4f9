package fr.rebond.applications.dossier;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.trail.Trail;
import fr.rebond.kit.trail.TrailEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
        return trail.of(id, page, step -> !found.withheld() || !Decision.isOutcome(step.to()));
    }
}
