package fr.rebond.funding.access;

import fr.rebond.funding.permission.May;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.permission.Reach;
import fr.rebond.kit.query.Conditions;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What a caller may reach through the permission of the called operation: everything, what belongs to an envelope whose
 * label is public, what belongs to its own organisation. Anything else does not exist for the caller.
 *
 * @param all          everything
 * @param announced    everything that belongs to an envelope whose label is public
 * @param organisation SIREN of the organisation that the caller acts for; empty without access as this organisation
 */
public record FundingAccess(boolean all, boolean announced, String organisation) {

    /**
     * A table whose rows belong to envelopes. Its alias must be {@code x}.
     *
     * @param own      SQL condition: the row belongs to {@code :organisation}
     * @param envelope SQL of the id of the envelope
     */
    public record Rows(String table, String own, String envelope) {

        public static final String ENVELOPE_OF_REQUEST =
                "(SELECT r.envelope_id FROM funding_request r WHERE r.id = x.request_id)";

        private String announced() {
            return "EXISTS (SELECT FROM envelope_label l WHERE l.envelope_id = %s AND l.announced_on IS NOT NULL)"
                    .formatted(envelope);
        }
    }

    /** As far as the permission of the called operation reaches. */
    public static FundingAccess of(Actor actor) {
        var everything = actor.reachesEverything();
        return new FundingAccess(
                everything && actor.may(May.PreviewLabels.class),
                everything,
                actor.reach().contains(Reach.ORGANISATION) ? actor.organisation() : "");
    }

    /** Restricts a list of these rows. */
    public Conditions restrict(Conditions conditions, Rows rows) {
        var restricted = conditions.and(within(rows));
        return asOrganisation() ? restricted.bind("organisation", organisation) : restricted;
    }

    /** Loads a row as an entity, with one statement. */
    public <T> Optional<T> find(EntityManager entities, Class<T> type, Rows rows, UUID id) {
        return find(entities, type, rows, id, "");
    }

    /** Locks the row until the transaction ends. Other transactions may refer to it, but not change it. */
    public <T> Optional<T> findForUpdate(EntityManager entities, Class<T> type, Rows rows, UUID id) {
        return find(entities, type, rows, id, " FOR NO KEY UPDATE OF x");
    }

    private <T> Optional<T> find(EntityManager entities, Class<T> type, Rows rows, UUID id, String lock) {
        var query = entities.unwrap(Session.class)
                .createNativeQuery(
                        "SELECT x.* FROM " + rows.table() + " x WHERE x.id = :id AND " + within(rows) + lock, type);
        if (asOrganisation()) {
            query.setParameter("organisation", organisation);
        }
        return query.setParameter("id", id).getResultList().stream().findFirst();
    }

    private String within(Rows rows) {
        if (all) {
            return "true";
        }
        var reached = new ArrayList<String>();
        if (announced) {
            reached.add(rows.announced());
        }
        if (asOrganisation()) {
            reached.add(rows.own());
        }
        return reached.isEmpty() ? "false" : "(" + String.join(" OR ", reached) + ")";
    }

    private boolean asOrganisation() {
        return !all && !organisation.isEmpty();
    }
}
