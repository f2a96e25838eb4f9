package fr.rebond.applications;

import fr.rebond.kit.test.api.Access;
import fr.rebond.kit.test.api.Roles;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may call each operation of the OpenAPI document. */
@QuarkusTest
class RolesTest {

    /** The roles that may call each operation that changes something. */
    private static final Map<String, Set<String>> WRITERS = Map.ofEntries(
            Map.entry("createCall", Set.of(Roles.PROGRAMME_MANAGER)),
            Map.entry("editCall", Set.of(Roles.PROGRAMME_MANAGER)),
            Map.entry("publishCall", Set.of(Roles.PROGRAMME_MANAGER)),
            Map.entry("createApplication", Set.of(Roles.APPLICANT)),
            Map.entry("editApplication", Set.of(Roles.APPLICANT)),
            Map.entry("submitApplication", Set.of(Roles.APPLICANT)),
            Map.entry("withdrawApplication", Set.of(Roles.APPLICANT)),
            Map.entry("giveConsent", Set.of(Roles.APPLICANT)),
            Map.entry("declareAdmissibility", Set.of(Roles.CASE_OFFICER)),
            Map.entry("startAssessment", Set.of(Roles.CASE_OFFICER)),
            Map.entry("completeAssessment", Set.of(Roles.CASE_OFFICER)),
            Map.entry("giveScore", Set.of(Roles.ASSESSOR, Roles.EXPERT)),
            Map.entry("conveneJury", Set.of(Roles.PROGRAMME_MANAGER)),
            Map.entry("seatJuryMember", Set.of(Roles.PROGRAMME_MANAGER)),
            Map.entry("castVote", Set.of(Roles.JURY_MEMBER)),
            Map.entry("closeDeliberation", Set.of(Roles.LABELLING_AUTHORITY)),
            Map.entry("announceLaureates", Set.of(Roles.LABELLING_AUTHORITY)),
            Map.entry("withdrawAnnouncement", Set.of(Roles.LABELLING_AUTHORITY)),
            Map.entry("requestApplicationsEventReading", Set.of(Roles.OPERATOR)),
            Map.entry("replayApplicationsDeadLetter", Set.of(Roles.OPERATOR)),
            Map.entry("discardApplicationsDeadLetter", Set.of(Roles.OPERATOR)));

    /** Acts of a person, which no system may do. */
    private static final String[] PERSONAL = {
        "closeDeliberation", "announceLaureates", "castVote", "listVotes", "readVote"
    };

    @Test
    void refusesRolesThatAnOperationDoesNotName() {
        Access.assertOnlyTheRolesOfAnOperationPass(Fixtures.STATE);
    }

    @Test
    void refusesSystemsWithoutAScopeOfTheOperation() {
        Access.assertOnlyTheScopesOfAnOperationPass(Fixtures.STATE);
    }

    @Test
    void grantsNoPersonalActToASystem() {
        Access.assertPersonal(PERSONAL);
    }

    @Test
    void documentsTheRolesOfEveryChange() {
        Access.assertWriters(WRITERS);
    }

    @Test
    void observerReadsPublicDataAndOperatorReadsDeadLetters() {
        Access.assertOperationsOf(Roles.OBSERVER);
        Access.assertOperationsOf(
                Roles.OPERATOR,
                "listApplicationsDeadLetters",
                "replayApplicationsDeadLetter",
                "discardApplicationsDeadLetter",
                "readApplicationsDeadLetter",
                "listApplicationsEventReadings",
                "requestApplicationsEventReading",
                "readApplicationsEventReading");
    }

    @Test
    void admitsAnonymousCallersToPublicOperationsOnly() {
        Access.assertPublic(
                "listCalls",
                "readCall",
                "listWaves",
                "readWave",
                "listLaureates",
                "readLaureate",
                "exportLaureates",
                "readLaureateStatistics",
                "readTerritory",
                "computePerimeter",
                "listCommunes",
                "readCommune",
                "listDepartements",
                "readDepartement",
                "listEpcis",
                "readEpci",
                "listRegions",
                "readRegion");
    }
}
