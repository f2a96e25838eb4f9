package fr.rebond.missions.company;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.form.Consistent;
import fr.rebond.missions.mission.Mission;
import fr.rebond.missions.reference.Activity;
import fr.rebond.missions.reference.Communes;
import fr.rebond.reference.activity.NafNomenclature;
import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SiretNumber;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record CompanyForm(
        @NotNull
        @SiretNumber
        @Schema(description = "14 digits, Luhn-checked; unique in the mission", examples = "20003452800014")
        String siret,

        @NotBlank @Size(max = 300) String name,

        @NotBlank @Size(max = 10) @Schema(description = "Main activity", examples = "25.62B")
        String nafCode,

        @Schema(description = "Nomenclature of the code; NAF_REV2 when absent") @Nullable
        NafNomenclature nafNomenclature,

        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "Number of employees")
        Integer headcount,

        @NotNull
        @Pattern(regexp = "\\d{5}|2[AB]\\d{3}")
        @Schema(
                description =
                        "Official code of the commune of the site; that of a municipal arrondissement becomes its commune",
                examples = "59122")
        String commune,

        @Schema(description = "True for invented sample data", defaultValue = "false") @Nullable
        Boolean sample)
        implements Consistent {

    CompanyForm {
        siret = Digits.ungrouped(siret);
        commune = Communes.ofSite(commune);
    }

    @Override
    public Map<String, String> inconsistencies() {
        return Activity.inconsistencies(nafCode, nafNomenclature);
    }

    /** @throws Refusal 400 when the territory's COG vintage has no such commune */
    void requireSiteIn(Mission mission) {
        Communes.require(commune, mission.territory().cogVintage(), "/commune");
    }

    boolean isSample() {
        return Boolean.TRUE.equals(sample);
    }
}
