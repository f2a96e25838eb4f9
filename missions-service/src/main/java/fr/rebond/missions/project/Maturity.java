package fr.rebond.missions.project;

/** How far a project is from being carried out. */
public enum Maturity {
    IDEA,
    STUDIED,
    READY,
    UNDER_WAY
}
