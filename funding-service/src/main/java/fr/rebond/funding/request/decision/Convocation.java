package fr.rebond.funding.request.decision;

import fr.rebond.funding.Organisation;
import java.time.LocalDate;
import java.util.Set;

/**
 * Who may decide on a request, and when.
 *
 * @param regions SIREN of the Régions of the envelope
 * @param quorumPercent of the members who must take part
 * @param assessedOn first day on which the committee can have met
 * @param today last such day
 */
record Convocation(Organisation state, Set<String> regions, int quorumPercent, LocalDate assessedOn, LocalDate today) {}
