package fr.rebond.missions.subsidiarity;

public enum SchemeFit {
    FIT,
    UNFIT
}
