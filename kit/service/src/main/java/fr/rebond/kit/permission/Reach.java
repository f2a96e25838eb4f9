package fr.rebond.kit.permission;

/** How far a permission reaches. What is out of reach does not exist for the caller: 404. */
public enum Reach {
    /** The records of every organisation. */
    EVERYTHING("everything"),
    /** The records that belong to the caller's organisation. */
    ORGANISATION("its organisation's"),
    /** The records that are assigned to the caller's organisation. */
    ASSIGNED("assigned to its organisation"),
    /** The records where the caller's organisation has a seat. Never for a system: a seat is taken by a person. */
    SEATED("where its organisation has a seat");

    private final String description;

    Reach(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }
}
