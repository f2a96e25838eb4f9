package fr.rebond.missions.routing.result;

import fr.rebond.missions.routing.RoutingStatus;

/** What became of a project at an aid scheme. */
public enum SchemeOutcome {
    /** The holder has filed. */
    SENT(RoutingStatus.SENT),
    OBTAINED(RoutingStatus.OBTAINED),
    DENIED(RoutingStatus.DENIED);

    private final RoutingStatus status;

    SchemeOutcome(RoutingStatus status) {
        this.status = status;
    }

    public RoutingStatus status() {
        return status;
    }
}
