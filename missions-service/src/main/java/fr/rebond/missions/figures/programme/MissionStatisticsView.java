package fr.rebond.missions.figures.programme;

import fr.rebond.kit.money.Money;
import fr.rebond.missions.figures.Figures;
import fr.rebond.missions.mission.MissionStatus;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All missions of the programme together")
public record MissionStatisticsView(
        long missions,

        @Schema(description = "How many missions are in each state; states without one are absent")
        Map<MissionStatus, Long> byStatus,

        @Schema(description = "How many of the missions are invented to illustrate")
        long samples,

        @Schema(description = "What all missions together may cost")
        Money engineeringLine,

        @Schema(description = "What is ordered of it") Money ordered,

        @Schema(description = "The figures of all missions together")
        Figures figures) {}
