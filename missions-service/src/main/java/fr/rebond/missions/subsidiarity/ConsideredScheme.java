package fr.rebond.missions.subsidiarity;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.missions.scheme.AidScheme;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An aid scheme that was considered for a project, and whether it fits. */
@Entity
public class ConsideredScheme {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID projectId;
    private UUID schemeId;

    @Enumerated(EnumType.STRING)
    private SchemeFit fit;

    @Enumerated(EnumType.STRING)
    private @Nullable UnfitReason reasonCode;

    private String reason;
    private LocalDate consideredOn;

    protected ConsideredScheme() {}

    static ConsideredScheme of(UUID projectId, ConsideredSchemeForm request, AidScheme scheme, LocalDate today) {
        var considered = new ConsideredScheme();
        considered.id = UuidCreator.getTimeOrderedEpoch();
        considered.projectId = projectId;
        considered.schemeId = scheme.id();
        considered.judge(request.judgement(), today);
        return considered;
    }

    void judge(JudgementForm judgement, LocalDate today) {
        fit = judgement.fit();
        reasonCode = judgement.reasonCode();
        reason = judgement.reason();
        consideredOn = today;
    }

    long version() {
        return version;
    }

    UUID schemeId() {
        return schemeId;
    }

    String summary(String schemeCode) {
        return schemeCode + ": " + (reasonCode == null ? fit : fit + ", " + reasonCode);
    }

    ConsideredSchemeView view(AidScheme scheme) {
        return new ConsideredSchemeView(
                id, projectId, scheme.code(), scheme.title(), fit, reasonCode, reason, consideredOn, version);
    }
}
