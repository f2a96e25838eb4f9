package fr.rebond.applications.territory;

/** What a member of a grouping is. */
public enum MemberKind {
    /** An EPCI of the official geographic code. */
    EPCI,
    /** Another body, e.g. a PETR (mixed syndicate): entered by hand. */
    OTHER_BODY,
    /** Fictitious, to fill totals whose detail is not public. Its SIREN begins with 0000, which no real one does. */
    SAMPLE
}
