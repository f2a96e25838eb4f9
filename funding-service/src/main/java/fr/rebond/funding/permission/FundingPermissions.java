package fr.rebond.funding.permission;

import static fr.rebond.kit.permission.Reach.EVERYTHING;
import static fr.rebond.kit.permission.Reach.ORGANISATION;
import static fr.rebond.kit.permission.Role.ACCOUNTING_OFFICER;
import static fr.rebond.kit.permission.Role.ASSESSOR;
import static fr.rebond.kit.permission.Role.AUDITOR;
import static fr.rebond.kit.permission.Role.AUTHORISING_OFFICER;
import static fr.rebond.kit.permission.Role.DECISION_MAKER;
import static fr.rebond.kit.permission.Role.FUNDER;
import static fr.rebond.kit.permission.Role.FUNDING_OFFICER;
import static fr.rebond.kit.permission.Role.OBSERVER;
import static fr.rebond.kit.permission.Role.PROGRAMME_MANAGER;
import static fr.rebond.kit.permission.Role.PROJECT_HOLDER;
import static fr.rebond.kit.permission.Role.RULES_MANAGER;

import fr.rebond.kit.permission.Grant;
import fr.rebond.kit.permission.PermissionTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what in this service, and how far. */
@ApplicationScoped
class FundingPermissions implements PermissionTable {

    /** Everything but personal and bank data, for data warehouses. */
    private static final String WAREHOUSE = "warehouse:read";

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of(May.ReadRequests.class)
                        .to(
                                EVERYTHING,
                                FUNDING_OFFICER,
                                ASSESSOR,
                                DECISION_MAKER,
                                AUTHORISING_OFFICER,
                                ACCOUNTING_OFFICER,
                                AUDITOR,
                                PROGRAMME_MANAGER)
                        .to(ORGANISATION, PROJECT_HOLDER)
                        .toSystems(ORGANISATION)
                        .toScope(EVERYTHING, "requests:assess")
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.FileRequests.class)
                        .to(ORGANISATION, PROJECT_HOLDER)
                        .toSystems(ORGANISATION),
                Grant.of(May.AssessRequests.class)
                        .to(EVERYTHING, ASSESSOR, FUNDING_OFFICER)
                        .toSystems(EVERYTHING),
                Grant.of(May.ReadAssessments.class)
                        .to(
                                EVERYTHING,
                                FUNDING_OFFICER,
                                ASSESSOR,
                                DECISION_MAKER,
                                AUTHORISING_OFFICER,
                                ACCOUNTING_OFFICER,
                                AUDITOR,
                                PROGRAMME_MANAGER)
                        .toSystems(EVERYTHING)
                        .toScope(EVERYTHING, "requests:assess")
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.ReadDueDiligence.class)
                        .to(
                                EVERYTHING,
                                FUNDING_OFFICER,
                                ASSESSOR,
                                DECISION_MAKER,
                                AUTHORISING_OFFICER,
                                ACCOUNTING_OFFICER,
                                AUDITOR),
                Grant.of(May.RecordDueDiligence.class).to(EVERYTHING, FUNDING_OFFICER),
                Grant.of(May.DecideRequests.class).to(EVERYTHING, DECISION_MAKER),
                Grant.of(May.FollowRequests.class)
                        .to(EVERYTHING, FUNDING_OFFICER, PROGRAMME_MANAGER, DECISION_MAKER, AUDITOR),
                Grant.of(May.ReadCommitments.class)
                        .to(
                                EVERYTHING,
                                PROGRAMME_MANAGER,
                                FUNDING_OFFICER,
                                DECISION_MAKER,
                                AUTHORISING_OFFICER,
                                ACCOUNTING_OFFICER,
                                AUDITOR)
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.ExplainStateAid.class)
                        .to(
                                EVERYTHING,
                                FUNDING_OFFICER,
                                ASSESSOR,
                                DECISION_MAKER,
                                PROGRAMME_MANAGER,
                                RULES_MANAGER,
                                AUDITOR)
                        .to(ORGANISATION, PROJECT_HOLDER)
                        .toSystems(ORGANISATION)
                        .toScope(EVERYTHING, "requests:assess")
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.SimulateStateAid.class)
                        .to(
                                EVERYTHING,
                                FUNDING_OFFICER,
                                ASSESSOR,
                                DECISION_MAKER,
                                RULES_MANAGER,
                                PROGRAMME_MANAGER,
                                PROJECT_HOLDER)
                        .toSystems(EVERYTHING),
                Grant.of(May.ReadLaw.class)
                        .to(
                                EVERYTHING,
                                RULES_MANAGER,
                                FUNDING_OFFICER,
                                ASSESSOR,
                                DECISION_MAKER,
                                PROGRAMME_MANAGER,
                                AUDITOR,
                                PROJECT_HOLDER)
                        .toSystems(EVERYTHING)
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.VerifyLaw.class).to(EVERYTHING, RULES_MANAGER),
                Grant.of(May.ReadAgreements.class)
                        .to(
                                EVERYTHING,
                                PROGRAMME_MANAGER,
                                FUNDING_OFFICER,
                                DECISION_MAKER,
                                AUTHORISING_OFFICER,
                                ACCOUNTING_OFFICER,
                                AUDITOR)
                        .to(ORGANISATION, PROJECT_HOLDER)
                        .toSystems(ORGANISATION)
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.PrepareAgreements.class).to(EVERYTHING, FUNDING_OFFICER),
                Grant.of(May.SignAgreements.class).to(EVERYTHING, FUNDING_OFFICER),
                Grant.of(May.FollowAgreements.class).to(EVERYTHING, FUNDING_OFFICER, PROGRAMME_MANAGER, AUDITOR),
                Grant.of(May.ReadPayments.class)
                        .to(
                                EVERYTHING,
                                FUNDING_OFFICER,
                                AUTHORISING_OFFICER,
                                ACCOUNTING_OFFICER,
                                PROGRAMME_MANAGER,
                                AUDITOR)
                        .to(ORGANISATION, PROJECT_HOLDER)
                        .toSystems(ORGANISATION)
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.ClaimPayments.class)
                        .to(EVERYTHING, FUNDING_OFFICER)
                        .to(ORGANISATION, PROJECT_HOLDER)
                        .toSystems(ORGANISATION),
                Grant.of(May.CertifyPayments.class).to(EVERYTHING, FUNDING_OFFICER),
                Grant.of(May.AuthorisePayments.class).to(EVERYTHING, AUTHORISING_OFFICER),
                Grant.of(May.ConfirmPayments.class).to(EVERYTHING, ACCOUNTING_OFFICER),
                Grant.of(May.RejectPayments.class)
                        .to(EVERYTHING, FUNDING_OFFICER, AUTHORISING_OFFICER, ACCOUNTING_OFFICER),
                Grant.of(May.FollowPayments.class).to(EVERYTHING, FUNDING_OFFICER, PROGRAMME_MANAGER, AUDITOR),
                Grant.of(May.PreviewLabels.class)
                        .to(EVERYTHING, PROGRAMME_MANAGER, FUNDING_OFFICER, AUDITOR)
                        .toSystems(EVERYTHING),
                Grant.of(May.ReadEnvelopes.class)
                        .to(
                                EVERYTHING,
                                PROGRAMME_MANAGER,
                                FUNDING_OFFICER,
                                DECISION_MAKER,
                                AUTHORISING_OFFICER,
                                ACCOUNTING_OFFICER,
                                AUDITOR)
                        .to(ORGANISATION, FUNDER)
                        .toSystems(ORGANISATION)
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.ReadEntries.class)
                        .to(
                                EVERYTHING,
                                PROGRAMME_MANAGER,
                                FUNDING_OFFICER,
                                AUTHORISING_OFFICER,
                                ACCOUNTING_OFFICER,
                                AUDITOR)
                        .to(ORGANISATION, FUNDER)
                        .toSystems(ORGANISATION)
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.PledgeContributions.class).to(EVERYTHING, FUNDING_OFFICER, PROGRAMME_MANAGER),
                Grant.of(May.ConfirmContributions.class).to(ORGANISATION, FUNDER),
                Grant.of(May.ReadStatistics.class)
                        .to(EVERYTHING, PROGRAMME_MANAGER, FUNDING_OFFICER, DECISION_MAKER, AUDITOR, OBSERVER)
                        .toSystems(EVERYTHING)
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.ReadProgrammes.class)
                        .to(EVERYTHING, PROGRAMME_MANAGER, FUNDING_OFFICER, DECISION_MAKER, RULES_MANAGER, AUDITOR)
                        .toSystems(EVERYTHING)
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.WriteProgrammes.class).to(EVERYTHING, PROGRAMME_MANAGER));
    }
}
