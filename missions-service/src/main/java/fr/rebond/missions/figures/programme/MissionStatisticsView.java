package fr.rebond.missions.figures.programme;

import fr.rebond.kit.money.Money;
import fr.rebond.missions.figures.Figures;
import fr.rebond.missions.mission.MissionStatus;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Totals over all missions of the programme")
public record MissionStatisticsView(
        long missions,

        @Schema(description = "Number of missions in each state; a state without missions is absent")
        Map<MissionStatus, Long> byStatus,

        @Schema(description = "Number of missions that are invented sample data")
        long samples,

        @Schema(description = "Most that all missions together may cost")
        Money engineeringLine,

        @Schema(description = "Ordered so far, over all missions")
        Money ordered,

        @Schema(description = "The figures of all missions together")
        Figures figures) {}
