package fr.rebond.funding.request.decision;

/** For whom a member of the committee sits. */
enum Party {
    STATE,
    REGION,
    OPERATOR,
    TERRITORY
}
