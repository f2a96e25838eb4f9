package fr.rebond.missions.funding;

import fr.rebond.kit.money.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** What missions reads of {@code agreement-signed}. */
record AgreementSigned(
        @NotNull UUID requestId,
        @NotNull UUID agreementId,
        @NotNull UUID routingId,
        @NotNull LocalDate signedOn,
        @NotNull Money grant,
        @NotNull Money repayableAdvance) {}
