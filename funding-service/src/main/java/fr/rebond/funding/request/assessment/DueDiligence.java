package fr.rebond.funding.request.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.rebond.funding.JsonConverter;
import fr.rebond.funding.request.FundingRequestAccess;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.trail.TrailEntry;
import jakarta.persistence.Converter;
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
 * The result of due diligence on the holder (KYC).
 *
 * @param validUntil last day of its validity
 */
public record DueDiligence(
        @NotNull Outcome outcome,
        @NotNull LocalDate checkedOn,

        @NotNull @Schema(description = "Last day of its validity")
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
    @AssertTrue(message = "validUntil must not be before checkedOn")
    boolean isOrdered() {
        return checkedOn == null || validUntil == null || !validUntil.isBefore(checkedOn);
    }

    /** Removes the result from a step, for readers that may not see it. */
    public static TrailEntry redact(TrailEntry step) {
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
     * Why due diligence does not allow an approval, signature or payment on that day; empty if it does. Readers that
     * may not see the result get a general reason.
     */
    public static List<String> unmet(@Nullable DueDiligence result, LocalDate day, Actor reader) {
        var reason = result == null ? Optional.of("due diligence on the holder is missing") : result.failure(day);
        return reason
                .map(why -> FundingRequestAccess.seesDueDiligence(reader)
                        ? why
                        : "this is not possible at present: ask the funding officer")
                .stream()
                .toList();
    }

    private Optional<String> failure(LocalDate day) {
        if (outcome == Outcome.REFUSED) {
            return Optional.of("due diligence on the holder was refused");
        }
        if (day.isBefore(checkedOn)) {
            return Optional.of("due diligence on the holder is valid from " + checkedOn);
        }
        return day.isAfter(validUntil)
                ? Optional.of("due diligence on the holder is valid until " + validUntil)
                : Optional.empty();
    }

    @Converter
    public static final class Json extends JsonConverter<DueDiligence> {
        Json() {
            super(new TypeReference<>() {});
        }
    }
}
