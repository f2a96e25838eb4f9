package fr.rebond.missions.subsidiarity;

import fr.rebond.missions.access.ById;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class ConsideredSchemes implements PanacheRepositoryBase<ConsideredScheme, UUID> {

    private static final String VIEW = """
            select new fr.rebond.missions.subsidiarity.ConsideredSchemeView(c.id, c.projectId, s.code, s.title, c.fit,
                c.reasonCode, c.reason, c.consideredOn, c.version)
            from ConsideredScheme c join AidScheme s on s.id = c.schemeId where c.projectId = :project
            """;

    public Considered of(UUID projectId) {
        var all = getEntityManager()
                .createQuery(VIEW, ConsideredSchemeView.class)
                .setParameter("project", projectId)
                .getResultList();
        return new Considered(
                all.size(),
                all.stream()
                        .filter(considered -> considered.fit() == SchemeFit.FIT)
                        .map(ConsideredSchemeView::schemeCode)
                        .toList());
    }

    List<ConsideredSchemeView> list(UUID projectId, ById list) {
        return getEntityManager()
                .createQuery(VIEW + " and c.id > :after order by c.id", ConsideredSchemeView.class)
                .setParameter("project", projectId)
                .setParameter("after", list.after())
                .setMaxResults(list.limit())
                .getResultList();
    }

    Optional<ConsideredSchemeView> view(UUID projectId, UUID id) {
        return getEntityManager()
                .createQuery(VIEW + " and c.id = :id", ConsideredSchemeView.class)
                .setParameter("project", projectId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
