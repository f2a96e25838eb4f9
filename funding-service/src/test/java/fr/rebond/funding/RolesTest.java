package fr.rebond.funding;

import fr.rebond.kit.test.api.Access;
import fr.rebond.kit.test.api.Roles;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks every role against every operation of the OpenAPI document. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class RolesTest {

    /** The roles of every operation that changes something. */
    private static final Map<String, Set<String>> WRITERS = Map.ofEntries(
            Map.entry("createProgramme", Set.of(Roles.PROGRAMME_MANAGER)),
            Map.entry("editProgramme", Set.of(Roles.PROGRAMME_MANAGER)),
            Map.entry("pledgeContribution", Set.of(Roles.FUNDING_OFFICER, Roles.PROGRAMME_MANAGER)),
            Map.entry("confirmContribution", Set.of(Roles.FUNDER)),
            Map.entry("editFundingRequest", Set.of(Roles.PROJECT_HOLDER)),
            Map.entry("submitFundingRequest", Set.of(Roles.PROJECT_HOLDER)),
            Map.entry("withdrawFundingRequest", Set.of(Roles.PROJECT_HOLDER)),
            Map.entry("recordDueDiligence", Set.of(Roles.FUNDING_OFFICER)),
            Map.entry("assessFundingRequest", Set.of(Roles.ASSESSOR, Roles.FUNDING_OFFICER)),
            Map.entry("decideFundingRequest", Set.of(Roles.DECISION_MAKER)),
            Map.entry("prepareAgreement", Set.of(Roles.FUNDING_OFFICER)),
            Map.entry("signAgreement", Set.of(Roles.FUNDING_OFFICER)),
            Map.entry("requestPayment", Set.of(Roles.PROJECT_HOLDER, Roles.FUNDING_OFFICER)),
            Map.entry("certifyPayment", Set.of(Roles.FUNDING_OFFICER)),
            Map.entry("authorisePayment", Set.of(Roles.AUTHORISING_OFFICER)),
            Map.entry("confirmPayment", Set.of(Roles.ACCOUNTING_OFFICER)),
            Map.entry("orderPayment", Set.of(Roles.ACCOUNTING_OFFICER)),
            Map.entry("settlePayment", Set.of(Roles.ACCOUNTING_OFFICER)),
            Map.entry(
                    "rejectPayment",
                    Set.of(Roles.FUNDING_OFFICER, Roles.AUTHORISING_OFFICER, Roles.ACCOUNTING_OFFICER)),
            Map.entry("cancelPayment", Set.of(Roles.PROJECT_HOLDER, Roles.FUNDING_OFFICER)),
            Map.entry("verifyAidRegime", Set.of(Roles.RULES_MANAGER)),
            Map.entry("verifyAidRate", Set.of(Roles.RULES_MANAGER)),
            Map.entry(
                    "simulateStateAid",
                    Set.of(
                            Roles.FUNDING_OFFICER,
                            Roles.ASSESSOR,
                            Roles.DECISION_MAKER,
                            Roles.RULES_MANAGER,
                            Roles.PROGRAMME_MANAGER,
                            Roles.PROJECT_HOLDER)),
            Map.entry("replayFundingDeadLetter", Set.of(Roles.OPERATOR)),
            Map.entry("discardFundingDeadLetter", Set.of(Roles.OPERATOR)));

    /** Acts of a person, which no system may do. */
    private static final String[] PERSONAL = {
        "decideFundingRequest",
        "certifyPayment",
        "authorisePayment",
        "confirmPayment",
        "settlePayment",
        "verifyAidRate",
        "verifyAidRegime",
        "recordDueDiligence",
        "signAgreement",
        "confirmContribution"
    };

    @Test
    void refusesRolesThatAnOperationDoesNotName() {
        Access.assertOnlyTheRolesOfAnOperationPass(Actors.STATE);
    }

    @Test
    void refusesSystemsWithoutAScopeOfTheOperation() {
        Access.assertOnlyTheScopesOfAnOperationPass(Actors.STATE);
    }

    @Test
    void grantsNoPersonalActToASystem() {
        Access.assertPersonal(PERSONAL);
    }

    @Test
    void observerReadsStatisticsAndOperatorNoBusinessData() {
        Access.assertOperationsOf(Roles.OBSERVER, "envelopeStatistics");
        Access.assertOperationsOf(
                Roles.OPERATOR, "listFundingDeadLetters", "replayFundingDeadLetter", "discardFundingDeadLetter");
    }

    @Test
    void documentsTheRolesOfEveryChange() {
        Access.assertWriters(WRITERS);
    }
}
