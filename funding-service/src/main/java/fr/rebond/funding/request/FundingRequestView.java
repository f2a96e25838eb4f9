package fr.rebond.funding.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.Organisation;
import fr.rebond.funding.request.assessment.AssessmentView;
import fr.rebond.funding.request.assessment.DueDiligence;
import fr.rebond.funding.request.decision.FundingDecisionView;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A funding request as its readers see it. */
public record FundingRequestView(
        UUID id,
        UUID routingId,
        UUID projectId,
        UUID envelopeId,
        UUID laureateId,
        UUID territoryId,

        @Schema(description = "Code of the call") String callCode,

        String projectName,
        @Nullable String externalReference,
        Organisation holder,

        @Schema(description = "Code of the commune of the site") @Nullable
        String siteCommune,

        @Nullable String nafCode,
        @Nullable String nafNomenclature,
        Money investment,
        int forecastJobs,

        @Schema(description = "As proposed when the project was routed") @Nullable
        Money proposedAid,

        LocalDate invitedOn,
        FundingRequestStatus status,

        @Schema(description = "Invented to reach published totals")
        boolean sample,

        @Nullable FundingRequestForm form,
        @Nullable Instant submittedAt,

        @Schema(description = "For those who assess, decide, pay and audit") @Nullable
        DueDiligence dueDiligence,

        @Nullable AssessmentView assessment,
        @Nullable FundingDecisionView decision,
        @JsonIgnore long version)
        implements Versioned {

    /** How far the request is, as this reader may see it. */
    record Progress(
            @Nullable Instant submittedAt,
            @Nullable DueDiligence dueDiligence,
            @Nullable AssessmentView assessment,
            @Nullable FundingDecisionView decision) {}

    static FundingRequestView of(FundingRequest request, @Nullable FundingRequestForm form, Progress progress) {
        var project = request.project();
        return new FundingRequestView(
                request.id(),
                request.routingId(),
                project.id(),
                request.envelopeId(),
                request.laureateId(),
                request.territoryId(),
                request.callCode(),
                project.name(),
                project.externalReference(),
                project.holder(),
                project.siteCommune(),
                project.nafCode(),
                project.nafNomenclature(),
                project.investment(),
                project.forecastJobs(),
                project.proposedAid(),
                request.invitedOn(),
                request.status(),
                request.isSample(),
                form,
                progress.submittedAt(),
                progress.dueDiligence(),
                progress.assessment(),
                progress.decision(),
                request.version());
    }
}
