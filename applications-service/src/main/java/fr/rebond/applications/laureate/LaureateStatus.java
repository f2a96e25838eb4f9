package fr.rebond.applications.laureate;

/**
 * The life of a label.
 *
 *   LABELLED --> ANNOUNCED
 */
public enum LaureateStatus {
    /** Mission and envelope have begun; not public. */
    LABELLED,
    /** Public since the day of its announcement. */
    ANNOUNCED
}
