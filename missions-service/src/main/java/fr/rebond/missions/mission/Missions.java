package fr.rebond.missions.mission;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.ById;
import fr.rebond.missions.access.Conditions;
import fr.rebond.missions.access.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The missions; whoever asks for one says how far the actor reaches. */
@ApplicationScoped
public class Missions implements PanacheRepositoryBase<Mission, UUID> {

    private static final String ONE = "from Mission m where m.id = :id and " + Reach.WHERE;

    /** @throws Refusal 404 when there is none within reach */
    public Mission reached(UUID id, Reach reach) {
        return one(id, reach, LockModeType.NONE);
    }

    /**
     * For work in the mission: it cannot be closed before this transaction ends, others can work in it meanwhile.
     *
     * @throws Refusal 404 when there is none within reach
     */
    public Mission workedOn(UUID id, Reach reach) {
        return one(id, reach, LockModeType.PESSIMISTIC_READ);
    }

    /**
     * For a step that looks at everything in the mission: nobody works in it before this transaction ends.
     *
     * @throws Refusal 404 when there is none within reach
     */
    public Mission held(UUID id, Reach reach) {
        return one(id, reach, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the organisation has a seat on the mission's committee. */
    boolean seats(UUID id, String siren) {
        return getEntityManager().find(CommitteeSeat.class, new CommitteeSeat.Key(id, siren)) != null;
    }

    public boolean existsFor(UUID laureateId) {
        return count("laureateId", laureateId) > 0;
    }

    List<MissionSummary> list(Conditions filter, Reach reach, ById list) {
        var query = getEntityManager()
                .createQuery("""
                        select new fr.rebond.missions.mission.MissionSummary(m.id, m.laureateId, m.territory.id,
                            m.territory.name, m.callCode, m.waveNumber, m.status, m.consultancy.name, m.labelledOn,
                            m.startedOn, m.plannedEndOn, m.closedOn, m.sample, m.updatedAt)
                        from Mission m where m.id > :after and %s %s order by m.id
                        """.formatted(Reach.WHERE, filter.text()), MissionSummary.class)
                .setParameter("after", list.after())
                .setMaxResults(list.limit());
        reach.parameters().forEach(query::setParameter);
        filter.bind(query);
        return query.getResultList();
    }

    private Mission one(UUID id, Reach reach, LockModeType lock) {
        return find(ONE, reach.parametersFor(id))
                .withLock(lock)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("mission", id));
    }
}
