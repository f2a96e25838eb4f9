package fr.rebond.missions.routing;

/** Where a project is sent for money. */
public enum RoutingTarget {
    /** The territory's own aid envelope: the last resort. */
    ENVELOPE,
    /** Another public aid scheme. */
    SCHEME
}
