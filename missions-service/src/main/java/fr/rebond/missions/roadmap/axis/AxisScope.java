package fr.rebond.missions.roadmap.axis;

/** Whom an axis of the roadmap is for. */
enum AxisScope {
    WHOLE_GROUPING,
    MEMBER
}
