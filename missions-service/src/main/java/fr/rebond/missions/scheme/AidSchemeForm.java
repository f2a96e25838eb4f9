package fr.rebond.missions.scheme;

import fr.rebond.missions.form.Consistent;
import fr.rebond.missions.reference.Organisation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Its fields are those of the French national schema "dispositif d'aide". */
record AidSchemeForm(
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*")
        @Schema(description = "Stable code, unique", examples = "bpifrance-pret-vert")
        String code,

        @NotBlank @Size(max = 300) @Schema(description = "titre")
        String title,

        @Size(max = 1000)
        @Schema(description = "promesse: what the scheme does for its beneficiaries, in one sentence")
        @Nullable
        String promise,

        @NotNull @Valid @Schema(description = "porteur: the organisation that operates the scheme")
        Organisation operator,

        @NotEmpty @Size(max = 20) @Schema(description = "types_aides")
        Set<@NotNull AidType> aidTypes,

        @Size(max = 2000)
        @Schema(description = "eligibilite_geographique; empty for the whole country", defaultValue = "[]")
        List<
                        @NotNull
                        @Pattern(
                                regexp = "REG-\\d{2}|DEP-(\\d{2,3}|2[AB])|COM-(\\d{5}|2[AB]\\d{3})|EPCI-\\d{9}",
                                message = "must be a code such as REG-32, DEP-2A, COM-59122 or EPCI-200068500")
                        @GeographicScope String>
                geographicCodes,

        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+")
        @Schema(description = "url_source", examples = "https://www.bpifrance.fr/catalogue-offres")
        @Nullable
        String url,

        @Schema(description = "date_ouverture: first day; absent when the scheme has always been open") @Nullable
        LocalDate opensOn,

        @Schema(description = "date_cloture: last day; absent when none is set") @Nullable
        LocalDate closesOn,

        @Schema(description = "True for invented sample data", defaultValue = "false") @Nullable
        Boolean sample)
        implements Consistent {

    AidSchemeForm {
        geographicCodes = Optional.ofNullable(geographicCodes).orElse(List.of());
    }

    @Override
    public Map<String, String> inconsistencies() {
        return opensOn != null && closesOn != null && closesOn.isBefore(opensOn)
                ? Map.of("closesOn", "must not be before opensOn")
                : Map.of();
    }

    boolean isSample() {
        return Boolean.TRUE.equals(sample);
    }
}
