package fr.rebond.missions.roadmap;

/** Whom an axis of the roadmap is for. */
enum AxisScope {
    WHOLE_GROUPING,
    MEMBER
}
