package fr.rebond.funding.request.decision;

/** What part a member of the committee took in a decision. */
enum Voice {
    AGREED,
    DISAGREED,
    /** Present, but took no part. */
    RECUSED,
    ABSENT;

    boolean tookPart() {
        return switch (this) {
            case AGREED, DISAGREED -> true;
            case RECUSED, ABSENT -> false;
        };
    }
}
