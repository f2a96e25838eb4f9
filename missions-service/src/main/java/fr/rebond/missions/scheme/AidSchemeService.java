package fr.rebond.missions.scheme;

import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AidSchemeService {

    private final AidSchemeQueries queries;
    private final AidSchemes schemes;

    AidSchemeService(AidSchemeQueries queries, AidSchemes schemes) {
        this.queries = queries;
        this.schemes = schemes;
    }

    @Transactional
    AidSchemeView add(AidSchemeForm description) {
        var scheme = AidScheme.of(description);
        schemes.persistAndFlush(scheme);
        return scheme.view();
    }

    @Transactional
    AidSchemeView describe(UUID id, AidSchemeForm description, IfMatch expected) {
        var scheme = schemes.get(id);
        expected.matches(scheme.version());
        scheme.describe(description);
        schemes.flush();
        return scheme.view();
    }

    AidSchemeView read(UUID id) {
        return schemes.get(id).view();
    }

    @Transactional
    Page<AidSchemeSummary> list(@Nullable String code, PageRequest page) {
        return queries.list(code, page);
    }
}
