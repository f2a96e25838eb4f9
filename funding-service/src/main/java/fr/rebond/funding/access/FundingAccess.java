package fr.rebond.funding.access;

import fr.rebond.funding.permission.May;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.permission.Reach;
import fr.rebond.kit.query.Conditions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

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
     * What belongs to envelopes, with the alias {@code x}: the rows of a table in SQL, for lists, or entities in HQL, for
     * single ones. Hibernate plans a native query again at each call, which nearly doubles its cost.
     *
     * @param own       condition: it belongs to {@code :organisation}
     * @param announced condition: the label of its envelope is public
     */
    public record Rows(String own, String announced) {

        public static final String ENVELOPE_OF_REQUEST =
                "(SELECT r.envelope_id FROM funding_request r WHERE r.id = x.request_id)";

        public static final String ENVELOPE_OF_REQUEST_HQL =
                "(select r.envelopeId from FundingRequest r where r.id = x.requestId)";

        /** @param envelope SQL of the id of the envelope */
        public static Rows sql(String own, String envelope) {
            return new Rows(
                    own,
                    "EXISTS (SELECT FROM envelope_label l WHERE l.envelope_id = %s AND l.announced_on IS NOT NULL)"
                            .formatted(envelope));
        }

        /** @param envelope HQL of the id of the envelope */
        public static Rows hql(String own, String envelope) {
            return new Rows(
                    own,
                    "exists (select 1 from EnvelopeLabel l where l.envelopeId = %s and l.announcedOn is not null)"
                            .formatted(envelope));
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

    /** Restricts a list. @param rows in SQL */
    public Conditions restrict(Conditions conditions, Rows rows) {
        var restricted = conditions.and(within(rows));
        return asOrganisation() ? restricted.bind("organisation", organisation) : restricted;
    }

    /**
     * Loads an entity, with one statement.
     *
     * @param rows in HQL
     * @param lock {@code PESSIMISTIC_WRITE}: other transactions may read the row and refer to it, but not change it
     */
    public <T> Optional<T> find(EntityManager entities, Class<T> type, Rows rows, UUID id, LockModeType lock) {
        var query = entities.createQuery(
                        "select x from " + type.getSimpleName() + " x where x.id = :id and " + within(rows), type)
                .setParameter("id", id)
                .setLockMode(lock);
        if (asOrganisation()) {
            query.setParameter("organisation", organisation);
        }
        return query.getResultList().stream().findFirst();
    }

    private String within(Rows rows) {
        if (all) {
            return "1 = 1";
        }
        var reached = new ArrayList<String>();
        if (announced) {
            reached.add(rows.announced());
        }
        if (asOrganisation()) {
            reached.add(rows.own());
        }
        return reached.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", reached) + ")";
    }

    private boolean asOrganisation() {
        return !all && !organisation.isEmpty();
    }
}
