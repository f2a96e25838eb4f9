package fr.rebond.missions.committee;

/** What a meeting of the steering committee is held for. */
public enum MeetingKind {
    /** Opens the mission. */
    KICK_OFF,
    /** Hears the mission's conclusions and adopts the roadmap. */
    CLOSING,
    /** Pre-validates the routing of projects. */
    PREVALIDATION
}
