package fr.rebond.missions.committee;

/** The purpose of a meeting of the steering committee. */
public enum MeetingKind {
    /** Opens the mission. */
    KICK_OFF,
    /** Hears the conclusions of the mission and adopts the roadmap. */
    CLOSING,
    /** Pre-validates the routing of projects. */
    PREVALIDATION
}
