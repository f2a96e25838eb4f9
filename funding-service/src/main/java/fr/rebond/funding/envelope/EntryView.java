package fr.rebond.funding.envelope;

import fr.rebond.funding.ledger.AccountType;
import fr.rebond.funding.ledger.Instrument;
import fr.rebond.funding.ledger.PostingKind;
import fr.rebond.funding.programme.Organisation;
import fr.rebond.kit.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the ledger. */
@Schema(name = "LedgerEntry")
record EntryView(
        UUID postingId,
        int line,
        PostingKind kind,

        @Schema(description = "What it was posted for") String reference,

        @Schema(description = "Business time") Instant at,

        Organisation funder,
        AccountType account,
        @Nullable UUID requestId,
        @Nullable Instrument instrument,
        Side side,
        Money amount) {

    enum Side {
        DEBIT,
        CREDIT
    }

    static EntryView of(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        var instrument = row.getString("instrument");
        return new EntryView(
                row.getObject("posting_id", UUID.class),
                row.getInt("line"),
                PostingKind.valueOf(row.getString("kind")),
                row.getString("business_reference"),
                row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                new Organisation(row.getString("siren"), row.getString("name")),
                AccountType.valueOf(row.getString("account")),
                row.getObject("request_id", UUID.class),
                instrument == null ? null : Instrument.valueOf(instrument),
                amount.signum() > 0 ? Side.DEBIT : Side.CREDIT,
                Money.euros(amount.abs()));
    }
}
