package fr.rebond.funding.request.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.request.FundingRequestAccess;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.trail.TrailEntry;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about the holder (KYC).
 *
 * @param validUntil last day on which it counts
 */
public record DueDiligence(
        @NotNull Outcome outcome,
        @NotNull LocalDate checkedOn,

        @NotNull @Schema(description = "Last day on which it counts")
        LocalDate validUntil,

        @NotBlank @Size(max = 200) @Schema(description = "Reference of the file")
        String reference) {

    public static final String RECORDED = "due-diligence-recorded";

    @Schema(name = "DueDiligenceOutcome")
    public enum Outcome {
        CLEARED,
        REFUSED
    }

    @JsonIgnore
    @AssertTrue(message = "validUntil is not before checkedOn")
    boolean isOrdered() {
        return checkedOn == null || validUntil == null || !validUntil.isBefore(checkedOn);
    }

    /** The steps of a request for who may not know what was found out: without the motives that tell it. */
    public static TrailEntry hidden(TrailEntry step) {
        return !step.event().equals(RECORDED)
                ? step
                : new TrailEntry(
                        step.number(),
                        step.event(),
                        step.from(),
                        step.to(),
                        null,
                        step.at(),
                        step.recordedAt(),
                        step.actor(),
                        step.organisation(),
                        step.client(),
                        step.requestId(),
                        step.subject());
    }

    /**
     * Why it does not carry a decision, signature or payment of that day. Who may not know what was found out is told no
     * more than that.
     */
    public static List<String> unmet(@Nullable DueDiligence found, LocalDate day, Actor reader) {
        var reason = found == null
                ? Optional.of("due diligence on the holder has not been carried out")
                : found.failure(day);
        return reason
                .map(why -> FundingRequestAccess.seesDueDiligence(reader) ? why : "this is not possible at present")
                .stream()
                .toList();
    }

    private Optional<String> failure(LocalDate day) {
        if (outcome == Outcome.REFUSED) {
            return Optional.of("due diligence on the holder ended with a refusal");
        }
        if (day.isBefore(checkedOn)) {
            return Optional.of("due diligence on the holder was carried out on " + checkedOn + " only");
        }
        return day.isAfter(validUntil)
                ? Optional.of("due diligence on the holder is valid until " + validUntil + " only")
                : Optional.empty();
    }
}
