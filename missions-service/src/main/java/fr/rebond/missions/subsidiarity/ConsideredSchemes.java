package fr.rebond.missions.subsidiarity;

import static fr.rebond.missions.subsidiarity.SchemeFit.UNFIT;
import static fr.rebond.missions.subsidiarity.UnfitReason.DENIED;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class ConsideredSchemes implements PanacheRepositoryBase<ConsideredScheme, UUID> {

    private static final String FITTING = """
            select case when c.fit = FIT then s.code end
            from ConsideredScheme c join AidScheme s on s.id = c.schemeId where c.projectId = :project
            """;

    public SchemeFindings findings(UUID projectId) {
        var codes = getEntityManager()
                .createQuery(FITTING, String.class)
                .setParameter("project", projectId)
                .getResultList();
        return new SchemeFindings(
                codes.size(), codes.stream().filter(Objects::nonNull).toList());
    }

    /**
     * Marks a scheme that denied the project as unfit, if it had been considered.
     *
     * @return the new finding, in a few words for the history
     */
    public Optional<String> recordDenial(UUID projectId, UUID schemeId, String schemeCode, LocalDate on) {
        return find("projectId = ?1 and schemeId = ?2", projectId, schemeId)
                .singleResultOptional()
                .map(considered -> {
                    considered.judge(new JudgementForm(UNFIT, DENIED, "Denied by the scheme on " + on), on);
                    return considered.summary(schemeCode);
                });
    }

    /** @throws Refusal 404 when the scheme was not considered for the project */
    ConsideredScheme get(UUID projectId, UUID id) {
        return find("id = ?1 and projectId = ?2", id, projectId)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("considered scheme", id));
    }
}
