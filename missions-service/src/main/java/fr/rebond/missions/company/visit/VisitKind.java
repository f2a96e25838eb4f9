package fr.rebond.missions.company.visit;

/** How a company was met. */
enum VisitKind {
    /** On its site. */
    VISIT,
    /** Face to face elsewhere. */
    INTERVIEW,
    /** By telephone or video. */
    REMOTE_INTERVIEW
}
