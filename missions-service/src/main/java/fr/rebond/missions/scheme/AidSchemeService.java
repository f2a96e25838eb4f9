package fr.rebond.missions.scheme;

import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.ById;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AidSchemeService {

    private final AidSchemes schemes;

    AidSchemeService(AidSchemes schemes) {
        this.schemes = schemes;
    }

    @Transactional
    AidSchemeView add(DescribeScheme description) {
        var scheme = AidScheme.of(description);
        schemes.persistAndFlush(scheme);
        return scheme.view();
    }

    @Transactional
    AidSchemeView describe(UUID id, DescribeScheme description, IfMatch expected) {
        var scheme = found(id);
        expected.matches(scheme.version());
        scheme.describe(description);
        schemes.flush();
        return scheme.view();
    }

    @Transactional
    AidSchemeView read(UUID id) {
        return found(id).view();
    }

    @Transactional
    Page<AidSchemeSummary> list(@Nullable String code, PageRequest page) {
        var list = new ById(page, "aid schemes?code=" + code);
        return list.of(schemes.list(code, list), AidSchemeSummary::id);
    }

    private AidScheme found(UUID id) {
        return schemes.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("aid scheme", id));
    }
}
