package fr.rebond.funding;

import static fr.rebond.funding.Actors.REGION;
import static fr.rebond.funding.Actors.STATE;
import static fr.rebond.funding.Requests.idOf;
import static fr.rebond.funding.Requests.money;
import static fr.rebond.kit.test.api.Roles.DECISION_MAKER;

import fr.rebond.kit.test.api.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Valid request bodies. */
public final class Forms {

    private Forms() {}

    public static Map<String, Object> basis() {
        return Map.of("deliberation", "CC-2023-045", "deliberatedOn", "2023-04-03", "legalBasis", "CGCT art. L1511-3");
    }

    public static Map<String, Object> form(String costs, String grant, String advance) {
        return Map.of("stateAid", stateAid(costs), "askedGrant", money(grant), "askedRepayableAdvance", money(advance));
    }

    /** A small enterprise, which may get 20 % of its costs, and applied before its first order. */
    public static Map<String, Object> stateAid(String costs) {
        var accounts = Map.of("year", 2022, "headcount", 42, "turnover", money("8000000.00"));
        return Map.of(
                "eligibleCosts", List.of(Map.of("name", "machines", "amount", money(costs))),
                "enterprise", Map.of("enterprises", List.of(Map.of("id", "holder", "periods", List.of(accounts)))),
                "incentive",
                        Map.of(
                                "applications",
                                List.of(Map.of(
                                        "date", "2023-05-02",
                                        "authority", "Région Hauts-de-France",
                                        "document", "Courrier du 2 mai 2023",
                                        "items", List.of("UNDERTAKING", "PROJECT", "LOCATION", "COSTS", "AID"))),
                                "acts",
                                List.of(Map.of(
                                        "kind",
                                        "BINDING_ORDER",
                                        "date",
                                        "2023-09-15",
                                        "document",
                                        "Bon de commande"))));
    }

    public static Map<String, Object> cleared() {
        return Map.of(
                "outcome", "CLEARED", "checkedOn", "2023-07-01", "validUntil", "2023-12-31", "reference", "KYC-2023-7");
    }

    public static Map<String, Object> assessment(String grant, String advance) {
        return Map.of(
                "opinion",
                "FAVOURABLE",
                "proposedGrant",
                money(grant),
                "proposedRepayableAdvance",
                money(advance),
                "text",
                "Projet solide");
    }

    /** The person who sits on the committee for an organisation. */
    public static UUID person(String siren) {
        return Tokens.subjectOf(DECISION_MAKER, siren);
    }

    public static Map<String, Object> meeting() {
        return meeting(List.of(seat(STATE, "STATE", "AGREED"), seat(REGION, "REGION", "AGREED")));
    }

    /** On the day of the tests; the first member chairs it. */
    public static Map<String, Object> meeting(List<Map<String, Object>> seats) {
        return Map.of("heldOn", "2023-07-03", "chair", seats.getFirst().get("person"), "members", seats);
    }

    public static Map<String, Object> seat(String siren, String party, String voice) {
        return seat(person(siren), siren, party, voice);
    }

    public static Map<String, Object> seat(UUID person, String siren, String party, String voice) {
        return Map.of(
                "person", person,
                "organisation", Map.of("siren", siren, "name", "Membre " + siren),
                "party", party,
                "voice", voice);
    }

    public static Map<String, Object> approval(String grant, String advance) {
        return approval(grant, advance, meeting());
    }

    public static Map<String, Object> approval(String grant, String advance, Map<String, Object> meeting) {
        return Map.of(
                "outcome", "APPROVED", "grant", money(grant), "repayableAdvance", money(advance), "meeting", meeting);
    }

    public static Map<String, Object> rejection() {
        return Map.of("outcome", "REJECTED", "motive", "Le projet peut se faire sans aide", "meeting", meeting());
    }

    public static Map<String, Object> agreement(String request) {
        return Map.of(
                "requestId",
                idOf(request),
                "reference",
                "REB-" + UUID.randomUUID(),
                "plannedStartOn",
                "2023-09-15",
                "plannedEndOn",
                "2025-03-31",
                "bankGuarantee",
                false);
    }

    public static Map<String, Object> advance(String agreement, String instrument, String euros) {
        return Map.of(
                "agreementId", idOf(agreement), "instrument", instrument, "kind", "ADVANCE", "amount", money(euros));
    }

    public static Map<String, Object> interim(String agreement, String instrument, String euros) {
        return Map.of(
                "agreementId",
                idOf(agreement),
                "instrument",
                instrument,
                "kind",
                "INTERIM",
                "amount",
                money(euros),
                "evidence",
                "Factures acquittées");
    }

    /** A programme with the default terms. */
    public static Map<String, Object> programme(String line) {
        return programme(line, STATE, 30);
    }

    public static Map<String, Object> programme(String line, String state, int advancePercent) {
        var terms = Map.of(
                "minimumEligibleCosts", money("200000.00"),
                "advancePercent", advancePercent,
                "guaranteedAdvancePercent", 60,
                "interimPercent", 80,
                "longInterimPercent", 90,
                "longAfterMonths", 48,
                "submissionDays", 365,
                "signatureDays", 365);
        return Map.of(
                "name", "Programme d'exemple",
                "state", Map.of("siren", state, "name", "État"),
                "stateLine", money(line),
                "terms", terms,
                "committee", Map.of("quorumPercent", 50, "regions", List.of(Map.of("code", "32", "siren", REGION))));
    }
}
