package fr.rebond.funding.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about the holder (KYC).
 *
 * @param validUntil last day on which it counts
 */
@Schema(name = "DueDiligence")
record DueDiligence(
        @NotNull @Schema(required = true) Outcome outcome,
        @NotNull @Schema(required = true) LocalDate checkedOn,

        @NotNull @Schema(description = "Last day on which it counts", required = true)
        LocalDate validUntil,

        @NotBlank @Size(max = 200) @Schema(description = "Reference of the file", required = true)
        String reference) {

    enum Outcome {
        CLEARED,
        REFUSED
    }

    @JsonIgnore
    @AssertTrue(message = "validUntil is not before checkedOn")
    boolean isOrdered() {
        return checkedOn == null || validUntil == null || !validUntil.isBefore(checkedOn);
    }

    /** Why it does not carry a decision, signature or payment of that day. */
    static List<String> unmet(@Nullable DueDiligence found, LocalDate day) {
        if (found == null) {
            return List.of("due diligence on the holder has not been carried out");
        }
        if (found.outcome == Outcome.REFUSED) {
            return List.of("due diligence on the holder ended with a refusal");
        }
        return day.isAfter(found.validUntil)
                ? List.of("due diligence on the holder is valid until " + found.validUntil + " only")
                : List.of();
    }
}
