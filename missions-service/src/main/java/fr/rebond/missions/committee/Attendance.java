package fr.rebond.missions.committee;

import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of the committee at one meeting. */
@Embeddable
@Schema(description = "A member organisation of the committee, and whether it was represented")
public record Attendance(
        @NotNull @SirenNumber @Schema(description = "SIREN", examples = "200053742") @Column(name = "siren")
        String siren,

        @NotBlank @Size(max = 300) @Column(name = "name") String name,
        @NotNull @Column(name = "present") Boolean present) {

    public Attendance {
        siren = Digits.ungrouped(siren);
    }

    boolean attended() {
        return Boolean.TRUE.equals(present);
    }
}
