package fr.rebond.applications.call.figures;

/** How to read a published figure: "almost 20" means fewer, "more than 300" means more. */
public enum Qualifier {
    EXACT,
    ALMOST,
    MORE_THAN;

    /** Whether the computed figure agrees with the published one. */
    public boolean agrees(long computed, long published) {
        return switch (this) {
            case EXACT -> computed == published;
            case ALMOST -> computed < published;
            case MORE_THAN -> computed > published;
        };
    }
}
