package fr.rebond.missions.company;

import fr.rebond.missions.access.ById;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {

    List<Visit> list(UUID companyId, ById list) {
        return find("companyId = ?1 and id > ?2 order by id", companyId, list.after())
                .range(0, list.limit() - 1)
                .list();
    }
}
