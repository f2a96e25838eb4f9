package fr.rebond.funding.envelope;

import static fr.rebond.kit.actor.Roles.ACCOUNTING_OFFICER;
import static fr.rebond.kit.actor.Roles.AUDITOR;
import static fr.rebond.kit.actor.Roles.AUTHORISING_OFFICER;
import static fr.rebond.kit.actor.Roles.DECISION_MAKER;
import static fr.rebond.kit.actor.Roles.FUNDING_OFFICER;
import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;

import fr.rebond.kit.actor.Actor;

/**
 * Which part of an envelope a reader sees.
 *
 * @param siren of the one funder whose share it is, empty for all
 */
record Share(String siren) {

    static final Share WHOLE = new Share("");

    /** A funder reads its own share; every other role that is let in reads all. */
    static Share of(Actor actor) {
        return actor.hasAnyRole(
                        PROGRAMME_MANAGER,
                        FUNDING_OFFICER,
                        DECISION_MAKER,
                        AUTHORISING_OFFICER,
                        ACCOUNTING_OFFICER,
                        AUDITOR)
                ? WHOLE
                : ofFunder(actor);
    }

    static Share ofFunder(Actor actor) {
        return new Share(actor.organisation().isEmpty() ? "-" : actor.organisation());
    }
}
