package fr.rebond.missions.roadmap.axis;

enum AxisScope {
    WHOLE_GROUPING,
    MEMBER
}
