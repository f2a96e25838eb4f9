package fr.rebond.kit.permission;

import static fr.rebond.kit.permission.Reach.EVERYTHING;
import static fr.rebond.kit.permission.Role.AUDITOR;
import static fr.rebond.kit.permission.Role.OPERATOR;
import static fr.rebond.kit.permission.Role.PROGRAMME_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may call the operations that every service has. */
@ApplicationScoped
class SharedPermissions implements PermissionTable {

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of(May.ReadChanges.class)
                        .to(EVERYTHING, AUDITOR, PROGRAMME_MANAGER)
                        .toSystems(EVERYTHING),
                Grant.of(May.ReadDeadLetters.class).to(EVERYTHING, OPERATOR, AUDITOR),
                Grant.of(May.ReplayDeadLetters.class).to(EVERYTHING, OPERATOR),
                Grant.of(May.SetClock.class).to(EVERYTHING, OPERATOR, PROGRAMME_MANAGER));
    }
}
