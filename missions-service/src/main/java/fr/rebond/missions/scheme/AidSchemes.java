package fr.rebond.missions.scheme;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class AidSchemes implements PanacheRepositoryBase<AidScheme, UUID> {

    /**
     * The scheme that a request names in {@code schemeCode}.
     *
     * @throws Refusal 400 when the catalogue has no such scheme
     */
    public AidScheme getNamed(String code) {
        return find("code", code)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.invalid("/schemeCode", "no aid scheme has the code " + code));
    }

    /** @throws Refusal 404 when the catalogue has no such scheme */
    AidScheme get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("aid scheme", id));
    }

    /** The code of a scheme; none when no scheme is given. */
    public @Nullable String codeOf(@Nullable UUID id) {
        return id == null ? null : findById(id).code();
    }
}
