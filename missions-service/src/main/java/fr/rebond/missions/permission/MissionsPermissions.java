package fr.rebond.missions.permission;

import static fr.rebond.kit.permission.Reach.ASSIGNED;
import static fr.rebond.kit.permission.Reach.EVERYTHING;
import static fr.rebond.kit.permission.Reach.ORGANISATION;
import static fr.rebond.kit.permission.Reach.SEATED;
import static fr.rebond.kit.permission.Role.AUDITOR;
import static fr.rebond.kit.permission.Role.COMMITTEE_MEMBER;
import static fr.rebond.kit.permission.Role.ENGINEERING_MANAGER;
import static fr.rebond.kit.permission.Role.FUNDING_OFFICER;
import static fr.rebond.kit.permission.Role.LABELLING_AUTHORITY;
import static fr.rebond.kit.permission.Role.MISSION_LEAD;
import static fr.rebond.kit.permission.Role.OBSERVER;
import static fr.rebond.kit.permission.Role.PROGRAMME_MANAGER;
import static fr.rebond.kit.permission.Role.TERRITORY_OFFICER;

import fr.rebond.kit.permission.Grant;
import fr.rebond.kit.permission.PermissionTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what in this service, and how far. */
@ApplicationScoped
class MissionsPermissions implements PermissionTable {

    /** Everything but personal and bank data, for data warehouses. */
    private static final String WAREHOUSE = "warehouse:read";

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of(May.ReadMissions.class)
                        .to(EVERYTHING, PROGRAMME_MANAGER, ENGINEERING_MANAGER, AUDITOR)
                        .to(ASSIGNED, MISSION_LEAD)
                        .to(ORGANISATION, TERRITORY_OFFICER)
                        .to(SEATED, COMMITTEE_MEMBER)
                        .toSystems(ASSIGNED)
                        .toSystems(ORGANISATION)
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.PreviewLabels.class)
                        .to(
                                EVERYTHING,
                                PROGRAMME_MANAGER,
                                LABELLING_AUTHORITY,
                                ENGINEERING_MANAGER,
                                FUNDING_OFFICER,
                                AUDITOR)
                        .toSystems(EVERYTHING),
                Grant.of(May.OrderMissions.class).to(EVERYTHING, ENGINEERING_MANAGER),
                Grant.of(May.LeadMissions.class).to(ASSIGNED, MISSION_LEAD).toSystems(ASSIGNED),
                Grant.of(May.RecordMilestones.class)
                        .to(EVERYTHING, ENGINEERING_MANAGER)
                        .to(ASSIGNED, MISSION_LEAD),
                Grant.of(May.WriteCompanies.class).to(ASSIGNED, MISSION_LEAD).toSystems(ASSIGNED),
                Grant.of(May.WriteProjects.class).to(ASSIGNED, MISSION_LEAD).toSystems(ASSIGNED),
                Grant.of(May.DescribeProjects.class)
                        .to(ASSIGNED, MISSION_LEAD)
                        .to(ORGANISATION, TERRITORY_OFFICER)
                        .toSystems(ORGANISATION)
                        .toScope(ASSIGNED, "projects:write"),
                Grant.of(May.ProposeRoutings.class)
                        .to(ASSIGNED, MISSION_LEAD)
                        .to(ORGANISATION, TERRITORY_OFFICER)
                        .toSystems(ASSIGNED)
                        .toSystems(ORGANISATION),
                Grant.of(May.ValidateRoutings.class).to(SEATED, COMMITTEE_MEMBER),
                Grant.of(May.WriteActions.class)
                        .to(ASSIGNED, MISSION_LEAD)
                        .to(ORGANISATION, TERRITORY_OFFICER)
                        .toSystems(ASSIGNED)
                        .toSystems(ORGANISATION),
                Grant.of(May.AdoptRoadmaps.class)
                        .to(EVERYTHING, ENGINEERING_MANAGER)
                        .to(ORGANISATION, TERRITORY_OFFICER),
                Grant.of(May.PublishFigures.class).to(EVERYTHING, PROGRAMME_MANAGER),
                Grant.of(May.ReadStatistics.class)
                        .to(EVERYTHING, PROGRAMME_MANAGER, ENGINEERING_MANAGER, AUDITOR, OBSERVER)
                        .toSystems(EVERYTHING)
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.ReadSchemes.class)
                        .to(
                                EVERYTHING,
                                PROGRAMME_MANAGER,
                                ENGINEERING_MANAGER,
                                AUDITOR,
                                MISSION_LEAD,
                                TERRITORY_OFFICER,
                                COMMITTEE_MEMBER)
                        .toSystems(EVERYTHING)
                        .toScope(EVERYTHING, "missions:read")
                        .toScope(EVERYTHING, WAREHOUSE),
                Grant.of(May.WriteSchemes.class).to(EVERYTHING, PROGRAMME_MANAGER, ENGINEERING_MANAGER));
    }
}
