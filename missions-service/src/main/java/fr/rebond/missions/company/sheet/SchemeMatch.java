package fr.rebond.missions.company.sheet;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.missions.scheme.AidScheme;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the sheet of a company: an aid scheme that fits it, or the statement that none fits; and why. */
@Entity
class SchemeMatch {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID companyId;
    private @Nullable UUID schemeId;
    private String reason;

    protected SchemeMatch() {}

    static SchemeMatch record(UUID companyId, @Nullable UUID schemeId, String reason) {
        var match = new SchemeMatch();
        match.id = UuidCreator.getTimeOrderedEpoch();
        match.companyId = companyId;
        match.schemeId = schemeId;
        match.reason = reason;
        return match;
    }

    /** Replaces the statement that no scheme fits. */
    void replaceWith(UUID scheme, String because) {
        schemeId = scheme;
        reason = because;
    }

    SchemeMatchView view(@Nullable AidScheme scheme) {
        return new SchemeMatchView(
                id,
                companyId,
                scheme == null ? null : scheme.code(),
                scheme == null ? null : scheme.title(),
                reason,
                version);
    }
}
