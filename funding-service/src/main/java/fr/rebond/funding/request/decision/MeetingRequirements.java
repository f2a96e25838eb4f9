package fr.rebond.funding.request.decision;

import fr.rebond.funding.Organisation;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a meeting of the committee must meet to decide on a request.
 *
 * @param regions SIREN of the Régions that sit for the envelope
 * @param quorumPercent percent of the members that must take part
 * @param assessedOn first possible day of the meeting
 * @param today last possible day of the meeting
 */
record MeetingRequirements(
        Organisation state, Set<String> regions, int quorumPercent, LocalDate assessedOn, LocalDate today) {}
