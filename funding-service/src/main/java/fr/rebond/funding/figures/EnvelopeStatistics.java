package fr.rebond.funding.figures;

import fr.rebond.kit.money.Money;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money of all envelopes together, and how far their requests are. */
record EnvelopeStatistics(
        @Schema(required = true) long envelopes,

        @Schema(description = "Promised, not confirmed", required = true)
        Money pledged,

        @Schema(required = true) Money confirmed,
        @Schema(required = true) Money available,
        @Schema(required = true) Money reserved,

        @Schema(description = "Decided, not yet paid: grants and repayable advances", required = true)
        Money committed,

        @Schema(
                description = "Paid out and not claimed back: grants, and repayable advances still owed",
                required = true)
        Money paid,

        @Schema(description = "Number of funding requests in each state", required = true)
        Map<String, Long> requestsByStatus) {}
