package fr.rebond.funding.envelope.contribution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.Organisation;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

record ContributionView(
        UUID envelopeId,

        @Schema(description = "Number of the contribution in the envelope, from 1")
        int number,

        @Nested("funder_") Organisation funder,
        Money amount,
        ContributionStatus status,
        LocalDate pledgedOn,
        @Nullable String deliberation,
        @Nullable LocalDate deliberatedOn,
        @Nullable String legalBasis,
        @JsonIgnore long version)
        implements Versioned {}
