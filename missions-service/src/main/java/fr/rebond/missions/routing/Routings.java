package fr.rebond.missions.routing;

import fr.rebond.kit.inbox.NotYet;
import fr.rebond.kit.inbox.Prerequisites;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.Constraints;
import fr.rebond.missions.access.MissionAccess;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Routings implements PanacheRepositoryBase<Routing, UUID> {

    private static final String ONE = """
            select x from Routing x join Project p on p.id = x.projectId join Mission m on m.id = p.missionId
            where x.id = :id
            """;

    private static final String OPEN = """
            projectId = ?1 and target = ?2 and schemeId is not distinct from ?3
            and status in (PROPOSED, PREVALIDATED, SENT, OBTAINED)
            """;

    private final Prerequisites prerequisites;

    Routings(Prerequisites prerequisites) {
        this.prerequisites = prerequisites;
    }

    /** Stores a new routing, and releases the events that wait for it. */
    void add(Routing routing) {
        persistAndFlush(routing);
        prerequisites.created("routing", routing.id());
    }

    /** @throws Refusal 404 when no mission within reach has this routing */
    Routing get(UUID id, MissionAccess access) {
        return access.find(getEntityManager(), Routing.class, ONE, id, LockModeType.NONE)
                .orElseThrow(() -> Refusal.notFound("routing", id));
    }

    /**
     * The routing that an event of the funding service refers to.
     *
     * @throws NotYet when it is not known yet; the event waits for it
     */
    public Routing getOrNotYet(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotYet("routing", id));
    }

    /** @throws Refusal 409 when the project already has an open routing there */
    void requireNoneOpen(UUID projectId, RoutingTarget target, @Nullable UUID schemeId) {
        if (count(OPEN, projectId, target, schemeId) > 0) {
            throw Constraints.duplicateRouting(target);
        }
    }
}
