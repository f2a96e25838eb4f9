package fr.rebond.applications.application;

import fr.rebond.applications.territory.Territories;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.problem.RulesNotMet.Check;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Who may see an application: those who run the programme, and the organisations of its territory. */
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
     * An application as the caller may see it, with its territory.
     *
     * @param withheld whether the outcome is withheld from the caller, who still sees ASSESSED
     */
    public record Found(Application application, Territory territory, boolean withheld) {

        /** As the caller sees it. */
        public ApplicationStatus status() {
            return withheld ? ApplicationStatus.ASSESSED : application.status();
        }

        /** As the caller sees it. The outcome is the last change of a decided application. */
        public long version() {
            return withheld ? application.version() - 1 : application.version();
        }

        /** As the caller sees it. */
        Optional<String> motive() {
            return withheld ? Optional.empty() : application.motive();
        }

        /**
         * The application for a step to another state.
         *
         * @throws IllegalTransition if its outcome is withheld, as if it were in the state that the caller sees
         */
        public Application toBecome(ApplicationStatus target) {
            if (withheld) {
                throw new IllegalTransition(status(), target);
            }
            return application;
        }

        /** The first rule of every examination step: members of the territory do not examine their own application. */
        public Check examinedBy(Actor actor) {
            return RulesNotMet.check()
                    .that(
                            !territory.concerns(actor.organisation()),
                            "your organisation is in the grouping: it cannot examine its own application");
        }
    }

    /** @throws Refusal 404 when there is none, or the actor may not see it */
    public Found get(UUID id, Actor actor) {
        return find(id, LockModeType.NONE, actor);
    }

    /**
     * Locks the application for share: it does not change before the transaction ends.
     *
     * @throws Refusal 404 when there is none, or the actor may not see it
     */
    public Found getForShare(UUID id, Actor actor) {
        return find(id, LockModeType.PESSIMISTIC_READ, actor);
    }

    /**
     * Locks the application for a change that depends on its scores.
     *
     * @throws Refusal 404 when there is none, or the actor may not see it
     */
    public Found getForUpdate(UUID id, Actor actor) {
        return find(id, LockModeType.PESSIMISTIC_WRITE, actor);
    }

    /** @throws Refusal 404 when there is none, or the actor may not see it; 403 for a member that is not the lead */
    public Found getAsLead(UUID id, Actor actor) {
        var found = get(id, actor);
        if (!found.territory().isLead(actor.organisation())) {
            throw new Refusal(403, "forbidden", "Only the lead of the grouping may do this");
        }
        return found;
    }

    private Found find(UUID id, LockModeType lock, Actor actor) {
        var application =
                applications.findByIdOptional(id, lock).orElseThrow(() -> Refusal.notFound("application", id));
        var territory = territories.get(application.territoryId());
        if (!actor.reachesEverything() && !territory.concerns(actor.organisation())) {
            throw Refusal.notFound("application", id);
        }
        return new Found(application, territory, embargo.withholds(id, actor));
    }
}
