package fr.rebond.applications;

import fr.rebond.kit.actor.Roles;
import fr.rebond.kit.test.api.Access;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every role against every operation of the OpenAPI document. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
class RolesTest {

    /** Who may change something. */
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
            Map.entry("replayApplicationsDeadLetter", Set.of(Roles.OPERATOR)),
            Map.entry("discardApplicationsDeadLetter", Set.of(Roles.OPERATOR)));

    @Test
    void onlyTheRolesOfAnOperationPassAndNobodyWithoutAToken() {
        Access.assertOnlyTheRolesOfAnOperationPass(Story.STATE);
    }

    @Test
    void changesAreForTheRolesThatTheirActorsHave() {
        Access.assertWriters(WRITERS);
    }

    @Test
    void observersReadNothingButWhatIsPublicAndOperatorsWhatRuns() {
        Access.assertOperationsOf(Roles.OBSERVER);
        Access.assertOperationsOf(
                Roles.OPERATOR,
                "listApplicationsDeadLetters",
                "replayApplicationsDeadLetter",
                "discardApplicationsDeadLetter");
    }

    @Test
    void onlyWhatIsPublishedIsOpenToEverybody() {
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
