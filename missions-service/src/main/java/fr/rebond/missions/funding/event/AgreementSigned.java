package fr.rebond.missions.funding.event;

import fr.rebond.kit.money.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** The part of {@code agreement-signed} that this service reads. */
public record AgreementSigned(
        @NotNull UUID requestId,
        @NotNull UUID agreementId,
        @NotNull UUID routingId,
        @NotNull LocalDate signedOn,
        @NotNull Money grant,
        @NotNull Money repayableAdvance) {}
