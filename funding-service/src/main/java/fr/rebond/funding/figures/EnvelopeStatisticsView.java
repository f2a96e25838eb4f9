package fr.rebond.funding.figures;

import fr.rebond.kit.money.Money;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money of all envelopes together, and how far their requests are. */
record EnvelopeStatisticsView(
        long envelopes,

        @Schema(description = "Promised, not confirmed") Money pledged,

        Money confirmed,
        Money available,
        Money reserved,

        @Schema(description = "Decided, not yet paid: grants and repayable advances")
        Money committed,

        @Schema(description = "Paid out and not claimed back: grants, and repayable advances still owed")
        Money paid,

        @Schema(description = "Number of funding requests in each state")
        Map<String, Long> requestsByStatus) {}
