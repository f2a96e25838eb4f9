package fr.rebond.applications.territory;

/** The kind of a member of a grouping. */
enum MemberKind {
    /** An EPCI of the official geographic code. */
    EPCI,
    /** Another body, e.g. a PETR (mixed syndicate): entered by hand. */
    OTHER_BODY,
    /** Sample data, which fills totals whose detail is not public. Its SIREN begins with 0000; no real one does. */
    SAMPLE
}
