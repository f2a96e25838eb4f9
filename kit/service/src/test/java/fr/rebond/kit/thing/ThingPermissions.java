package fr.rebond.kit.thing;

import static fr.rebond.kit.permission.Reach.EVERYTHING;
import static fr.rebond.kit.permission.Reach.ORGANISATION;

import fr.rebond.kit.permission.Grant;
import fr.rebond.kit.permission.PermissionTable;
import fr.rebond.kit.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ThingPermissions implements PermissionTable {

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of(MayDo.ReadThings.class)
                        .to(EVERYTHING, Role.AUDITOR)
                        .to(ORGANISATION, Role.APPLICANT)
                        .toSystems(ORGANISATION)
                        .toScope(EVERYTHING, "warehouse:read"),
                Grant.of(MayDo.WriteThings.class).to(EVERYTHING, Role.PROGRAMME_MANAGER),
                Grant.of(MayDo.SignThings.class).to(EVERYTHING, Role.LABELLING_AUTHORITY));
    }
}
