package fr.rebond.missions.planning;

import fr.rebond.missions.form.Consistent;
import fr.rebond.missions.mission.MissionMember;
import fr.rebond.missions.mission.MissionPlan;
import fr.rebond.missions.mission.Territory;
import fr.rebond.missions.reference.Communes;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of {@code territory-labelled} that this service reads. */
record TerritoryLabelled(
        @NotNull UUID laureateId,
        @NotNull UUID territoryId,
        @NotBlank String territoryName,
        @NotBlank String callCode,
        @Positive int waveNumber,
        @NotNull @Valid Lead lead,
        @NotEmpty List<@NotNull @Valid Member> members,
        @NotEmpty List<@NotBlank String> regionCodes,
        @Positive int cogVintage,
        @NotNull LocalDate labelledOn,
        @Positive int missionMonths,
        @Positive int missionPersonDays,
        boolean sample)
        implements Consistent {

    @Override
    public Map<String, String> inconsistencies() {
        var inconsistencies = new TreeMap<String, String>();
        if (!Communes.isKnown(cogVintage)) {
            inconsistencies.put("cogVintage", "is not a known COG vintage");
        }
        if (lead != null && members != null && members.stream().noneMatch(this::leads)) {
            inconsistencies.put("lead", "is not one of the members");
        }
        return inconsistencies;
    }

    private boolean leads(@Nullable Member member) {
        return member != null && Objects.equals(member.siren, lead.siren);
    }

    record Lead(@NotNull @SirenNumber String siren) {}

    record Member(
            @NotNull @SirenNumber String siren,
            @NotBlank String name,
            @NotBlank String regionCode) {}

    MissionPlan plan() {
        return new MissionPlan(
                laureateId,
                new Territory(territoryId, territoryName, regionCodes, cogVintage),
                callCode,
                waveNumber,
                members.stream()
                        .map(member -> new MissionMember(member.siren, member.name, member.regionCode, leads(member)))
                        .collect(Collectors.toUnmodifiableSet()),
                labelledOn,
                missionMonths,
                missionPersonDays,
                sample);
    }
}
