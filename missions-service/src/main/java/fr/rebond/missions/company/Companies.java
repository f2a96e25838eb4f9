package fr.rebond.missions.company;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.ById;
import fr.rebond.missions.access.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Companies implements PanacheRepositoryBase<Company, UUID> {

    private static final String ONE =
            "select c from Company c join Mission m on m.id = c.missionId where c.id = :id and " + Reach.WHERE;

    /** @throws Refusal 404 when there is none in a mission within reach */
    public Company reached(UUID id, Reach reach) {
        return find(ONE, reach.parametersFor(id))
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("company", id));
    }

    /** How many companies of the mission were met and have no sheet of schemes, not even one that says there is none. */
    public long metWithoutSheet(UUID missionId) {
        return count("""
                from Company c where c.missionId = ?1
                  and exists (select 1 from Visit v where v.companyId = c.id)
                  and not exists (select 1 from SchemeMatch s where s.companyId = c.id)
                """, missionId);
    }

    List<CompanySummary> list(UUID missionId, @Nullable String siret, ById list) {
        var query = getEntityManager()
                .createQuery("""
                        select new fr.rebond.missions.company.CompanySummary(c.id, c.siret, c.name, c.nafCode,
                            c.headcount, c.commune, c.sample,
                            (select count(v.id) from Visit v where v.companyId = c.id),
                            (select count(s.schemeId) from SchemeMatch s where s.companyId = c.id))
                        from Company c where c.missionId = :mission and c.id > :after %s order by c.id
                        """.formatted(siret == null ? "" : "and c.siret = :siret"), CompanySummary.class)
                .setParameter("mission", missionId)
                .setParameter("after", list.after())
                .setMaxResults(list.limit());
        return (siret == null ? query : query.setParameter("siret", siret)).getResultList();
    }
}
