package fr.rebond.funding.envelope.statement;

import fr.rebond.funding.Organisation;
import fr.rebond.funding.ledger.AccountType;
import fr.rebond.funding.ledger.Instrument;
import fr.rebond.funding.ledger.posting.PostingKind;
import fr.rebond.kit.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

public record LedgerEntryView(
        UUID postingId,
        int line,
        PostingKind kind,

        @Schema(description = "Business reference of the posting")
        String reference,

        @Schema(description = "Business time") Instant at,

        @Nested("funder_") Organisation funder,
        AccountType account,
        @Nullable UUID requestId,
        @Nullable Instrument instrument,
        Side side,
        Money amount) {

    enum Side {
        DEBIT,
        CREDIT
    }
}
