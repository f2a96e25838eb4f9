package fr.rebond.gateway.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "OverviewPartStatus",
        description =
                "AVAILABLE: the figures are there. RESTRICTED: the caller's role may not read them, or no token was"
                        + " sent. UNAVAILABLE: the service did not answer in time; ask again later. More may come.")
enum OverviewPartStatus {
    AVAILABLE,
    RESTRICTED,
    UNAVAILABLE
}
