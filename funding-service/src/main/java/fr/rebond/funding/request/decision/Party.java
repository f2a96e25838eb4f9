package fr.rebond.funding.request.decision;

/** The side that a member of the committee represents. */
enum Party {
    STATE,
    REGION,
    OPERATOR,
    TERRITORY
}
