package fr.rebond.funding.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.Organisation;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record AgreementView(
        UUID id,
        UUID requestId,
        String reference,
        Organisation holder,
        Money grant,
        Money repayableAdvance,
        LocalDate plannedStartOn,
        LocalDate plannedEndOn,
        boolean bankGuarantee,
        PaymentPlan paymentPlan,

        @Schema(description = "Last possible day of signature")
        LocalDate lastSignatureOn,

        AgreementStatus status,
        @Nullable LocalDate signedOn,
        @Nullable String document,
        @JsonIgnore long version)
        implements Versioned {}
