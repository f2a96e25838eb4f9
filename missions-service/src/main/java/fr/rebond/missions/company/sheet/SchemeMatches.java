package fr.rebond.missions.company.sheet;

import fr.rebond.missions.access.ById;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SchemeMatches implements PanacheRepositoryBase<SchemeMatch, UUID> {

    private static final String VIEW = """
            select new fr.rebond.missions.company.sheet.SchemeMatchView(m.id, m.companyId, s.code, s.title, m.reason, m.version)
            from SchemeMatch m left join AidScheme s on s.id = m.schemeId where m.companyId = :company
            """;

    List<SchemeMatchView> list(UUID companyId, ById list) {
        return getEntityManager()
                .createQuery(VIEW + " and m.id > :after order by m.id", SchemeMatchView.class)
                .setParameter("company", companyId)
                .setParameter("after", list.after())
                .setMaxResults(list.limit())
                .getResultList();
    }

    Optional<SchemeMatchView> view(UUID companyId, UUID id) {
        return getEntityManager()
                .createQuery(VIEW + " and m.id = :id", SchemeMatchView.class)
                .setParameter("company", companyId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The statement that no scheme fits. */
    Optional<SchemeMatch> none(UUID companyId) {
        return find("companyId = ?1 and schemeId is null", companyId).singleResultOptional();
    }

    boolean namesSome(UUID companyId) {
        return count("companyId = ?1 and schemeId is not null", companyId) > 0;
    }
}
