package fr.rebond.missions.project;

import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.form.Consistent;
import fr.rebond.missions.mission.Mission;
import fr.rebond.missions.reference.Activity;
import fr.rebond.missions.reference.Communes;
import fr.rebond.reference.activity.NafNomenclature;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What must be known of a project to qualify it. */
@Embeddable
@Schema(description = "What is known of a qualified project")
public record Qualification(
        @NotNull
        @Amount(aboveZero = true)
        @Schema(description = "Productive investment: more than 0 €, at most 10 000 000 000 €")
        Money investment,

        @NotNull @Min(0) @Max(100_000) @Schema(description = "Number of jobs that the project is expected to create")
        Integer forecastJobs,

        @NotNull @Enumerated(EnumType.STRING) Maturity maturity,

        @NotBlank @Size(max = 10) @Schema(description = "Code of the activity of the project", examples = "25.62B")
        String nafCode,

        @Enumerated(EnumType.STRING) @Schema(description = "Nomenclature of the code; NAF_REV2 when absent") @Nullable
        NafNomenclature nafNomenclature,

        @NotNull
        @Pattern(regexp = "\\d{5}|2[AB]\\d{3}")
        @Schema(
                description =
                        "Official code of the commune of the project; that of a municipal arrondissement becomes its commune",
                examples = "59122")
        String siteCommune,

        @NotNull @Schema(description = "Whether the project can be carried out within two years")
        Boolean achievableWithinTwoYears,

        @NotNull @Schema(description = "Whether the project benefits the industry of the territory beyond its holder")
        Boolean structuring,

        @NotNull @Schema(description = "Whether the project acquires tangible assets")
        Boolean acquiresTangibleAssets,

        @NotNull @Schema(description = "Whether the project acquires intangible assets")
        Boolean acquiresIntangibleAssets)
        implements Consistent {

    public Qualification {
        siteCommune = Communes.ofSite(siteCommune);
    }

    @Override
    public Map<String, String> inconsistencies() {
        return Activity.inconsistencies(nafCode, nafNomenclature);
    }

    /** @throws Refusal 400 when the territory's COG vintage has no such commune */
    void requireSiteIn(Mission mission) {
        Communes.require(siteCommune, mission.territory().cogVintage(), "/siteCommune");
    }

    /** With the activity code in its official notation. */
    Qualification withOfficialActivity() {
        var activity = Activity.of(nafCode, nafNomenclature);
        return new Qualification(
                investment,
                forecastJobs,
                maturity,
                activity.code(),
                activity.nomenclature(),
                siteCommune,
                achievableWithinTwoYears,
                structuring,
                acquiresTangibleAssets,
                acquiresIntangibleAssets);
    }

    public boolean acquiresAssets() {
        return acquiresTangibleAssets || acquiresIntangibleAssets;
    }

    /** How close the project is to being carried out. */
    public enum Maturity {
        IDEA,
        STUDIED,
        READY,
        UNDER_WAY
    }
}
