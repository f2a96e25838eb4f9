package fr.rebond.gateway.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "OverviewPartStatus",
        description =
                "AVAILABLE: the figures are present. RESTRICTED: the role of the caller may not read them, or no token"
                        + " was sent. UNAVAILABLE: the service failed or did not answer in time; try again later."
                        + " Values may be added.")
enum OverviewPartStatus {
    AVAILABLE,
    RESTRICTED,
    UNAVAILABLE
}
