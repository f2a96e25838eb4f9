package fr.rebond.missions.routing;

/** What became of a project at an aid scheme. */
enum SchemeOutcome {
    /** The holder has filed. */
    SENT(RoutingStatus.SENT),
    OBTAINED(RoutingStatus.OBTAINED),
    DENIED(RoutingStatus.DENIED);

    private final RoutingStatus status;

    SchemeOutcome(RoutingStatus status) {
        this.status = status;
    }

    RoutingStatus status() {
        return status;
    }
}
