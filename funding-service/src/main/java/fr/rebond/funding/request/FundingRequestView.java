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

        @Schema(description = "Official code of the commune of the project") @Nullable
        String siteCommune,

        @Nullable String nafCode,
        @Nullable String nafNomenclature,
        Money investment,
        int forecastJobs,

        @Schema(description = "Aid proposed with the routing of the project") @Nullable
        Money proposedAid,

        LocalDate invitedOn,
        FundingRequestStatus status,

        @Schema(description = "True for sample data, invented to match published totals")
        boolean sample,

        @Nullable FundingRequestForm form,
        @Nullable Instant submittedAt,

        @Schema(description = "Visible to the roles that assess, decide, pay and audit") @Nullable
        DueDiligence dueDiligence,

        @Nullable AssessmentView assessment,
        @Nullable FundingDecisionView decision,
        @JsonIgnore long version)
        implements Versioned {

    /** The results of the steps so far, as far as the caller may see them. */
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
