package fr.rebond.applications.laureate;

/** The life of a label: {@code LABELLED --> ANNOUNCED}. */
public enum LaureateStatus {
    /** Mission and envelope have started; not public. */
    LABELLED,
    /** Public from the day of its announcement. */
    ANNOUNCED
}
