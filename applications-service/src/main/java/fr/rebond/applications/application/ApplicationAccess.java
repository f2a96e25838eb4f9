package fr.rebond.applications.application;

import fr.rebond.applications.RoleAccess;
import fr.rebond.applications.territory.Territories;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.problem.RulesNotMet.Check;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Who may know of an application: those who run the programme, and whom its territory concerns. */
@ApplicationScoped
public class ApplicationAccess {

    private final Applications applications;
    private final Territories territories;
    private final Embargo embargo;

    ApplicationAccess(Applications applications, Territories territories, Embargo embargo) {
        this.applications = applications;
        this.territories = territories;
        this.embargo = embargo;
    }

    /**
     * An application, as its reader may know it, with the territory it is about.
     *
     * @param withheld whether its outcome is kept from the reader, for whom it is ASSESSED still
     */
    public record Found(Application application, Territory territory, boolean withheld) {

        /** The rules of a step in its examination, the first of which is that whom the territory concerns takes none. */
        public Check examinedBy(Actor actor) {
            return RulesNotMet.check()
                    .that(
                            !territory.concerns(actor.organisation()),
                            "who acts for an organisation of the grouping does not examine its application");
        }
    }

    /** @throws Refusal 404 when there is none, or the actor may not know of it */
    public Found readable(UUID id, Actor actor) {
        return find(id, LockModeType.NONE, actor);
    }

    /** As readable; it stays where it stands until the transaction ends. */
    public Found held(UUID id, Actor actor) {
        return find(id, LockModeType.PESSIMISTIC_READ, actor);
    }

    /** As readable; who holds it has ended, and waits from now on. */
    public Found locked(UUID id, Actor actor) {
        return find(id, LockModeType.PESSIMISTIC_WRITE, actor);
    }

    /** @throws Refusal 404 as above; 403 for a member that does not lead */
    public Found led(UUID id, Actor actor) {
        var found = readable(id, actor);
        if (!found.territory().isLead(actor.organisation())) {
            throw new Refusal(403, "forbidden", "Only the lead of the grouping may do this");
        }
        return found;
    }

    private Found find(UUID id, LockModeType lock, Actor actor) {
        var application =
                applications.findByIdOptional(id, lock).orElseThrow(() -> Refusal.notFound("application", id));
        var territory = territories.get(application.territoryId());
        if (!RoleAccess.seesAllApplications(actor) && !territory.concerns(actor.organisation())) {
            throw Refusal.notFound("application", id);
        }
        var withheld = embargo.withholds(id, actor);
        if (withheld) {
            applications.getEntityManager().detach(application);
            application.withholdOutcome();
        }
        return new Found(application, territory, withheld);
    }
}
