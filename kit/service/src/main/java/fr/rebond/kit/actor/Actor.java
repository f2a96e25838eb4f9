package fr.rebond.kit.actor;

import fr.rebond.kit.permission.Grants;
import fr.rebond.kit.permission.Reach;
import java.lang.annotation.Annotation;
import java.util.Set;

/**
 * The person or system that acts.
 *
 * @param subject      stable id of the person or system at the identity provider, never a name
 * @param organisation SIREN of the organisation that it acts for; empty when the token names none
 * @param client       the application through which the request came
 * @param reach        how far the permission of the called operation reaches
 * @param grants       all its permissions
 */
public record Actor(String subject, String organisation, String client, Set<Reach> reach, Grants grants) {

    public Actor {
        reach = Set.copyOf(reach);
    }

    /** Somebody without a token. It may read what is public, and leaves no trace. */
    static Actor anonymous() {
        return new Actor("", "", "", Set.of(), Grants.none());
    }

    /** The service itself, when it reacts to its clock or to an event. */
    public static Actor system(String service) {
        return new Actor("system", "", "rebond-" + service, Set.of(), Grants.none());
    }

    /**
     * The id that a change is recorded under.
     *
     * @throws IllegalStateException for a caller without a token: every change has an author
     */
    public String author() {
        if (subject.isEmpty()) {
            throw new IllegalStateException("A change needs an author, but the request has no token");
        }
        return subject;
    }

    /** Whether the called operation reaches the records of every organisation. */
    public boolean reachesEverything() {
        return reach.contains(Reach.EVERYTHING);
    }

    /** How far a permission other than that of the called operation reaches; empty when the actor does not hold it. */
    public Set<Reach> reach(Class<? extends Annotation> permission) {
        return grants.reach(permission);
    }

    /** Whether a permission other than that of the called operation reaches the records of every organisation. */
    public boolean may(Class<? extends Annotation> permission) {
        return reach(permission).contains(Reach.EVERYTHING);
    }

    public boolean actsFor(String siren) {
        return !organisation.isEmpty() && organisation.equals(siren);
    }
}
