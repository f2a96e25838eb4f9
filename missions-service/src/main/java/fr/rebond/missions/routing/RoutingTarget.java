package fr.rebond.missions.routing;

/** Where a project is routed for funding. */
public enum RoutingTarget {
    /** The territory's own aid envelope, as a last resort. */
    ENVELOPE,
    /** Another public aid scheme. */
    SCHEME
}
