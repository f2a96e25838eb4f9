package fr.rebond.funding.figures;

import fr.rebond.kit.money.Money;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money of all envelopes together, and the number of their requests by state. */
record EnvelopeStatisticsView(
        long envelopes,

        @Schema(description = "Pledged, not yet confirmed") Money pledged,

        Money confirmed,
        Money available,
        Money reserved,

        @Schema(description = "Granted by decisions, not yet paid: grants and repayable advances")
        Money committed,

        @Schema(description = "Grants paid, and repayable advances paid out and not yet repaid")
        Money paid,

        @Schema(description = "Number of funding requests in each state")
        Map<String, Long> requestsByStatus) {}
