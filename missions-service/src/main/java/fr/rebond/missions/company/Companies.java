package fr.rebond.missions.company;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.ById;
import fr.rebond.missions.access.Conditions;
import fr.rebond.missions.access.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Companies implements PanacheRepositoryBase<Company, UUID> {

    private static final String ONE = """
            from Company c where c.id = :id and exists (select 1 from Mission m where m.id = c.missionId and
            """ + Reach.WHERE + ")";

    /** @throws Refusal 404 when there is none in a mission within reach */
    public Company reached(UUID id, Reach reach) {
        return one(id, reach, LockModeType.NONE);
    }

    /**
     * For a change of its sheet, which has to be read as a whole first.
     *
     * @throws Refusal 404 when there is none in a mission within reach
     */
    public Company held(UUID id, Reach reach) {
        return one(id, reach, LockModeType.PESSIMISTIC_WRITE);
    }

    private Company one(UUID id, Reach reach, LockModeType lock) {
        return find(ONE, reach.parametersFor(id))
                .withLock(lock)
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

    List<CompanySummary> list(UUID missionId, Conditions filter, ById list) {
        var query = getEntityManager()
                .createQuery("""
                        select new fr.rebond.missions.company.CompanySummary(c.id, c.siret, c.name, c.nafCode,
                            c.headcount, c.commune, c.sample, c.updatedAt,
                            (select count(v.id) from Visit v where v.companyId = c.id),
                            (select count(s.schemeId) from SchemeMatch s where s.companyId = c.id))
                        from Company c where c.missionId = :mission and c.id > :after %s order by c.id
                        """.formatted(filter.text()), CompanySummary.class)
                .setParameter("mission", missionId)
                .setParameter("after", list.after())
                .setMaxResults(list.limit());
        filter.bind(query);
        return query.getResultList();
    }
}
