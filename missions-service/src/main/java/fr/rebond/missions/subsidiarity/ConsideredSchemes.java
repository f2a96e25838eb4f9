package fr.rebond.missions.subsidiarity;

import static fr.rebond.missions.subsidiarity.SchemeFit.UNFIT;
import static fr.rebond.missions.subsidiarity.UnfitReason.DENIED;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.ById;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

    /** The scheme answered no: whoever thought it fits was wrong. @return what was found, in a few words */
    public Optional<String> denied(UUID projectId, UUID schemeId, String schemeCode, LocalDate on) {
        return find("projectId = ?1 and schemeId = ?2", projectId, schemeId)
                .singleResultOptional()
                .map(considered -> {
                    considered.judge(new Judgement(UNFIT, DENIED, "Denied by the scheme on " + on), on);
                    return considered.inWords(schemeCode);
                });
    }

    /** @throws Refusal 404 when the scheme was not considered for the project */
    ConsideredScheme considered(UUID projectId, UUID id) {
        return find("id = ?1 and projectId = ?2", id, projectId)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("considered scheme", id));
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
