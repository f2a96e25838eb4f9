package fr.rebond.funding.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.programme.Organisation;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement as its readers see it. */
@Schema(name = "Agreement")
record AgreementView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID requestId,
        @Schema(required = true) String reference,
        @Schema(required = true) Organisation holder,
        @Schema(required = true) Money grant,
        @Schema(required = true) Money repayableAdvance,
        @Schema(required = true) LocalDate plannedStartOn,
        @Schema(required = true) LocalDate plannedEndOn,
        @Schema(required = true) boolean bankGuarantee,
        @Schema(required = true) PaymentPlan paymentPlan,

        @Schema(description = "Last day on which it can be signed", required = true)
        LocalDate lastSignatureOn,

        @Schema(required = true) AgreementStatus status,
        @Nullable LocalDate signedOn,
        @Nullable String document,
        @JsonIgnore long version)
        implements Versioned {}
