package fr.rebond.funding.envelope.statement;

import fr.rebond.kit.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the money of one funder, or of all, stands. Absolute values. */
@Schema(description = "Where the money stands; absolute values")
record Balance(
        @Schema(description = "Promised, not confirmed") Money pledged,

        @Schema(description = "Confirmed in all: the source of what follows")
        Money confirmed,

        @Schema(description = "Free") Money available,

        @Schema(description = "Set aside for assessed requests")
        Money reserved,

        @Schema(description = "Decided as grant, not yet paid")
        Money committedGrant,

        @Schema(description = "Decided as repayable advance, not yet paid out")
        Money committedAdvance,

        @Schema(description = "Grants paid") Money paid,

        @Schema(description = "Repayable advances paid out and still owed")
        Money outstanding) {

    static final Balance ZERO =
            new Balance(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    static Balance of(ResultSet row) throws SQLException {
        return new Balance(
                euros(row, "pledged"),
                euros(row, "confirmed"),
                euros(row, "available"),
                euros(row, "reserved"),
                euros(row, "committed_grant"),
                euros(row, "committed_advance"),
                euros(row, "paid"),
                euros(row, "outstanding"));
    }

    private static Money euros(ResultSet row, String column) throws SQLException {
        return Money.euros(row.getBigDecimal(column));
    }

    Balance plus(Balance other) {
        return new Balance(
                pledged.plus(other.pledged),
                confirmed.plus(other.confirmed),
                available.plus(other.available),
                reserved.plus(other.reserved),
                committedGrant.plus(other.committedGrant),
                committedAdvance.plus(other.committedAdvance),
                paid.plus(other.paid),
                outstanding.plus(other.outstanding));
    }
}
