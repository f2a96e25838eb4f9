package fr.rebond.applications.permission;

import static fr.rebond.kit.permission.Reach.EVERYTHING;
import static fr.rebond.kit.permission.Reach.ORGANISATION;
import static fr.rebond.kit.permission.Reach.SEATED;
import static fr.rebond.kit.permission.Role.APPLICANT;
import static fr.rebond.kit.permission.Role.ASSESSOR;
import static fr.rebond.kit.permission.Role.AUDITOR;
import static fr.rebond.kit.permission.Role.CASE_OFFICER;
import static fr.rebond.kit.permission.Role.ENGINEERING_MANAGER;
import static fr.rebond.kit.permission.Role.EXPERT;
import static fr.rebond.kit.permission.Role.FUNDING_OFFICER;
import static fr.rebond.kit.permission.Role.JURY_MEMBER;
import static fr.rebond.kit.permission.Role.LABELLING_AUTHORITY;
import static fr.rebond.kit.permission.Role.PROGRAMME_MANAGER;
import static fr.rebond.kit.permission.Role.TERRITORY_OFFICER;

import fr.rebond.kit.permission.Grant;
import fr.rebond.kit.permission.PermissionTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what in this service, and how far. */
@ApplicationScoped
class ApplicationsPermissions implements PermissionTable {

    /** Everything but personal and bank data, for data warehouses. */
    private static final String WAREHOUSE = "warehouse:read";

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of(May.ReadApplications.class)
                        .to(
                                EVERYTHING,
                                PROGRAMME_MANAGER,
                                LABELLING_AUTHORITY,
                                CASE_OFFICER,
                                ASSESSOR,
                                EXPERT,
                                JURY_MEMBER,
                                AUDITOR)
                        .to(ORGANISATION, APPLICANT)
                        .toSystems(ORGANISATION)
                        .toScope(EVERYTHING, "applications:assess")
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.FileApplications.class).to(ORGANISATION, APPLICANT).toSystems(ORGANISATION),
                Grant.of(May.FollowApplications.class)
                        .to(EVERYTHING, PROGRAMME_MANAGER, CASE_OFFICER, AUDITOR)
                        .to(ORGANISATION, APPLICANT)
                        .toSystems(ORGANISATION),
                Grant.of(May.ExamineApplications.class).to(EVERYTHING, CASE_OFFICER),
                Grant.of(May.AssessApplications.class)
                        .to(EVERYTHING, ASSESSOR, EXPERT)
                        .toSystems(EVERYTHING),
                Grant.of(May.ReadAssessments.class)
                        .to(
                                EVERYTHING,
                                PROGRAMME_MANAGER,
                                LABELLING_AUTHORITY,
                                CASE_OFFICER,
                                ASSESSOR,
                                EXPERT,
                                JURY_MEMBER,
                                AUDITOR)
                        .toSystems(EVERYTHING)
                        .toScope(EVERYTHING, "applications:assess")
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.PreviewLabels.class)
                        .to(
                                EVERYTHING,
                                PROGRAMME_MANAGER,
                                LABELLING_AUTHORITY,
                                ENGINEERING_MANAGER,
                                FUNDING_OFFICER,
                                AUDITOR)
                        .to(ORGANISATION, APPLICANT, TERRITORY_OFFICER)
                        .toSystems(EVERYTHING)
                        .toScope(ORGANISATION, "applications:read"),
                Grant.of(May.SignLabels.class).to(EVERYTHING, LABELLING_AUTHORITY),
                Grant.of(May.PreviewCalls.class).to(EVERYTHING, PROGRAMME_MANAGER, LABELLING_AUTHORITY, AUDITOR),
                Grant.of(May.WriteCalls.class).to(EVERYTHING, PROGRAMME_MANAGER),
                Grant.of(May.ReadDeliberations.class)
                        .to(EVERYTHING, PROGRAMME_MANAGER, LABELLING_AUTHORITY, JURY_MEMBER, AUDITOR),
                Grant.of(May.PrepareDeliberations.class).to(EVERYTHING, PROGRAMME_MANAGER),
                Grant.of(May.Vote.class).to(SEATED, JURY_MEMBER));
    }
}
