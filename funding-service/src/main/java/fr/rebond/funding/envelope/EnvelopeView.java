package fr.rebond.funding.envelope;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.ledger.EnvelopeStatus;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record EnvelopeView(
        UUID id,
        UUID laureateId,
        UUID territoryId,
        String territoryName,

        @Schema(description = "Code of the call") String callCode,

        EnvelopeStatus status,
        Money target,

        @Schema(description = "SIREN of the lead of the grouping")
        String leadSiren,

        List<String> regionCodes,
        LocalDate openedOn,

        @Schema(description = "True for sample data, invented to match published totals")
        boolean sample,

        Instant updatedAt,

        @JsonIgnore long version)
        implements Versioned {}
