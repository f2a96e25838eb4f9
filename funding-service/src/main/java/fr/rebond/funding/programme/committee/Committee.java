package fr.rebond.funding.programme.committee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.rebond.funding.JsonConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The State-Region committee that decides on requests. */
@Embeddable
public record Committee(
        @Min(1) @Max(100) @Schema(description = "Percent of the members that must take part in a decision")
        int quorumPercent,

        @Convert(converter = RegionsJson.class)
        @NotNull
        @Size(max = 30)
        @Schema(description = "The Régions that must agree to decisions on envelopes of their territory")
        List<@NotNull @Valid RegionSeat> regions) {

    @JsonIgnore
    @AssertTrue(message = "a région must be named only once")
    boolean isEachRegionNamedOnce() {
        return regions == null
                || regions.stream()
                                .filter(Objects::nonNull)
                                .map(RegionSeat::code)
                                .distinct()
                                .count()
                        == regions.size();
    }

    /**
     * @param codes official codes of régions
     * @return SIREN of the organisations that sit for them
     */
    public Set<String> sirensOf(Collection<String> codes) {
        return regions.stream()
                .filter(region -> codes.contains(region.code()))
                .map(RegionSeat::siren)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Converter
    static final class RegionsJson extends JsonConverter<List<RegionSeat>> {
        RegionsJson() {
            super(new TypeReference<>() {});
        }
    }
}
