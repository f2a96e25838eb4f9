package fr.rebond.missions.routing.withdrawal;

/** Why a routing is withdrawn. */
public enum WithdrawalCode {
    HOLDER_GAVE_UP,
    OTHER_FUNDING_FOUND,
    PROJECT_CHANGED,
    RECORDED_IN_ERROR,
    OTHER
}
