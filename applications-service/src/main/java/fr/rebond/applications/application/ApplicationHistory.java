package fr.rebond.applications.application;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The steps of an application: who did what, and when. */
@ApplicationScoped
class ApplicationHistory {

    private final ApplicationAccess access;
    private final History history;

    ApplicationHistory(ApplicationAccess access, History history) {
        this.access = access;
        this.history = history;
    }

    @Transactional
    Page<TrailEntry> of(UUID id, Actor reader, PageRequest page) {
        var found = access.readable(id, reader);
        return history.of(id, page, step -> !found.withheld() || !Decision.isOutcome(step.to()));
    }
}
