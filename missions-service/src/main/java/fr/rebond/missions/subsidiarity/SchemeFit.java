package fr.rebond.missions.subsidiarity;

/** Whether a considered scheme could carry the project. */
public enum SchemeFit {
    FIT,
    UNFIT
}
