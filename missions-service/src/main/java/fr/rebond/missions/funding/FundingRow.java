package fr.rebond.missions.funding;

import fr.rebond.missions.funding.event.FundingDecided;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What funding told so far of one routing; amounts in euros. */
public record FundingRow(
        UUID routingId,
        long version,
        UUID requestId,
        FundingDecided.@Nullable Outcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable BigDecimal granted,
        @Nullable BigDecimal repayableAdvance,
        @Nullable UUID agreementId,
        @Nullable LocalDate signedOn,
        @Nullable BigDecimal agreedGrant,
        @Nullable BigDecimal agreedRepayableAdvance,
        @Nullable LocalDate withdrawnOn) {}
