package fr.rebond.missions.mission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import fr.rebond.missions.mission.order.MissionOrder;
import fr.rebond.missions.reference.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The engineering mission of a laureate")
public record MissionView(
        UUID id,
        UUID laureateId,
        Territory territory,

        @Schema(description = "The grouping, its lead first")
        List<MissionMember> members,

        String callCode,
        int waveNumber,
        LocalDate labelledOn,
        MissionStatus status,

        @Schema(description = "Length of the mission once started, in months")
        int lengthMonths,

        @Schema(description = "Planned work, in person-days")
        int plannedPersonDays,

        @Nullable MissionOrder order,

        @Schema(description = "The consultancy that carries out the mission") @Nullable
        Organisation consultancy,

        @Nullable LocalDate assignedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate plannedEndOn,

        @Schema(description = "Person-days certified so far")
        int certifiedPersonDays,

        @Schema(description = "Last day of certified work") @Nullable
        LocalDate certifiedUntil,

        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate presentedOn,
        @Nullable LocalDate closedOn,

        @Schema(description = "True for invented sample data")
        boolean sample,

        @JsonIgnore long version)
        implements Versioned {}
