package fr.rebond.applications.dossier;

import fr.rebond.applications.territory.Territories;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.actor.Roles;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may know of an application: those who run the programme, and the members of the grouping for their own. */
@ApplicationScoped
public class ApplicationAccess {

    private final Applications applications;
    private final Territories territories;

    ApplicationAccess(Applications applications, Territories territories) {
        this.applications = applications;
        this.territories = territories;
    }

    /** An application with the territory it is about. */
    public record Found(Application application, Territory territory) {}

    /** @throws Refusal 404 when there is none, or the actor may not know of it */
    public Found readable(UUID id, Actor actor) {
        var application = applications.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("application", id));
        var territory = territories.get(application.territoryId());
        if (!seesAll(actor) && !territory.isMember(actor.organisation())) {
            throw Refusal.notFound("application", id);
        }
        return new Found(application, territory);
    }

    /** @throws Refusal 404 as above; 403 for a member that does not lead */
    Found led(UUID id, Actor actor) {
        var found = readable(id, actor);
        if (!found.territory().isLead(actor.organisation())) {
            throw new Refusal(403, "forbidden", "Only the lead of the grouping may do this");
        }
        return found;
    }

    static boolean seesAll(Actor actor) {
        return actor.hasAnyRole(
                Roles.PROGRAMME_MANAGER,
                Roles.LABELLING_AUTHORITY,
                Roles.CASE_OFFICER,
                Roles.ASSESSOR,
                Roles.EXPERT,
                Roles.JURY_MEMBER,
                Roles.AUDITOR);
    }
}
