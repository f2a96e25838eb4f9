package fr.rebond.missions.scheme;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.ById;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class AidSchemes implements PanacheRepositoryBase<AidScheme, UUID> {

    /** The scheme that a request names. @throws Refusal 400 when the catalogue has none of that code */
    public AidScheme named(String code) {
        return find("code", code)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.invalid("/schemeCode", "no aid scheme has the code " + code));
    }

    /** @param id absent for no scheme */
    public @Nullable String codeOf(@Nullable UUID id) {
        return id == null ? null : findById(id).code();
    }

    List<AidSchemeSummary> list(@Nullable String code, ById list) {
        var query = getEntityManager()
                .createQuery("""
                        select new fr.rebond.missions.scheme.AidSchemeSummary(s.id, s.code, s.title, s.operator.name,
                            s.opensOn, s.closesOn, s.sample)
                        from AidScheme s where s.id > :after %s order by s.id
                        """.formatted(code == null ? "" : "and s.code = :code"), AidSchemeSummary.class)
                .setParameter("after", list.after())
                .setMaxResults(list.limit());
        return (code == null ? query : query.setParameter("code", code)).getResultList();
    }
}
