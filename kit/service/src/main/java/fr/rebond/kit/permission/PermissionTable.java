package fr.rebond.kit.permission;

import java.util.List;

/** Who holds which permission. Each service has one, next to that of the kit. */
public interface PermissionTable {

    List<Grant> grants();
}
