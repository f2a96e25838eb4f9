package fr.rebond.missions.mission.order;

import fr.rebond.kit.money.Money;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order by which Banque des Territoires pays for the mission, within the programme's engineering line. */
@Embeddable
public record MissionOrder(
        @Schema(description = "Number of the order", examples = "BDT-2023-0042")
        String reference,

        Money amount,

        @Schema(description = "Person-days ordered", examples = "100")
        Integer personDays,

        LocalDate orderedOn) {}
