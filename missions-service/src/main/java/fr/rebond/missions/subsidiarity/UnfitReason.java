package fr.rebond.missions.subsidiarity;

/** Why a scheme cannot fund a project. */
public enum UnfitReason {
    ACTIVITY_NOT_ELIGIBLE,
    TERRITORY_NOT_ELIGIBLE,
    COMPANY_NOT_ELIGIBLE,
    COSTS_NOT_ELIGIBLE,
    SCHEME_CLOSED,
    BUDGET_EXHAUSTED,
    AID_INSUFFICIENT,
    DENIED,
    OTHER
}
