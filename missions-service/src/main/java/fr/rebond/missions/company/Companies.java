package fr.rebond.missions.company;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.MissionAccess;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
public class Companies implements PanacheRepositoryBase<Company, UUID> {

    private static final String ONE = "select x from Company x join Mission m on m.id = x.missionId where x.id = :id";

    /** @throws Refusal 404 when no mission within reach has this company */
    public Company get(UUID id, MissionAccess access) {
        return get(id, access, LockModeType.NONE);
    }

    /**
     * Locks the company for a change of its sheet. Changes run one after the other, because each depends on the whole sheet.
     *
     * @throws Refusal 404 when no mission within reach has this company
     */
    public Company getForUpdate(UUID id, MissionAccess access) {
        return get(id, access, LockModeType.PESSIMISTIC_WRITE);
    }

    private Company get(UUID id, MissionAccess access, LockModeType lock) {
        return access.find(getEntityManager(), Company.class, ONE, id, lock)
                .orElseThrow(() -> Refusal.notFound("company", id));
    }

    /** How many companies of the mission were met but have an empty sheet: neither a scheme nor the statement that none fits. */
    public long countMetWithoutSheet(UUID missionId) {
        return count("""
                from Company c where c.missionId = ?1
                  and exists (select 1 from Visit v where v.companyId = c.id)
                  and not exists (select 1 from SchemeMatch s where s.companyId = c.id)
                """, missionId);
    }
}
