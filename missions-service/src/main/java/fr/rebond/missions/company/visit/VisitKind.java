package fr.rebond.missions.company.visit;

/** How the company was met. */
enum VisitKind {
    /** On its site. */
    VISIT,
    /** In person, elsewhere. */
    INTERVIEW,
    /** By telephone or video. */
    REMOTE_INTERVIEW
}
