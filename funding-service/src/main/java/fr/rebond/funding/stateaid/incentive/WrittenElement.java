package fr.rebond.funding.stateaid.incentive;

/** The minimum content of a written application for aid (GBER art. 6(2) (a) to (e)). */
public enum WrittenElement {
    /** (a) Name and size of the undertaking. */
    UNDERTAKING,
    /** (b) Description of the project with its start and end dates. */
    PROJECT,
    /** (c) Location of the project. */
    LOCATION,
    /** (d) List of project costs. */
    COSTS,
    /** (e) Type of aid and amount of public funding needed. */
    AID
}
