package fr.rebond.funding.request.decision;

/** How a member of the committee took part in a decision. */
enum Voice {
    AGREED,
    DISAGREED,
    /** Present, but took no part in the decision. */
    RECUSED,
    ABSENT;

    boolean tookPart() {
        return switch (this) {
            case AGREED, DISAGREED -> true;
            case RECUSED, ABSENT -> false;
        };
    }
}
