package fr.rebond.funding.stateaid.form;

import fr.rebond.funding.stateaid.incentive.Act;
import fr.rebond.funding.stateaid.incentive.IncentiveEvidence;
import fr.rebond.funding.stateaid.incentive.Moment;
import fr.rebond.funding.stateaid.incentive.WrittenApplication;
import fr.rebond.funding.stateaid.incentive.WrittenElement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The evidence of the incentive effect (GBER art. 6). */
record IncentiveForm(
        @Size(max = 20) @Nullable List<@NotNull @Valid Written> applications,

        @Size(max = 100)
        @Schema(description = "Orders, construction, purchases and studies so far; absent if there are none")
        @Nullable
        List<@NotNull @Valid Done> acts) {

    @Schema(name = "WrittenApplication")
    public record Written(
            @NotNull LocalDate date,

            @Schema(description = "Time of day, if a document proves it") @Nullable
            LocalTime provenTime,

            @NotBlank @Size(max = 200) String authority,

            @NotBlank @Size(max = 200) @Schema(description = "Reference of the document")
            String document,

            @NotNull @Schema(description = "The items of GBER art. 6(2) that it contains")
            Set<@NotNull WrittenElement> items) {

        WrittenApplication application() {
            return new WrittenApplication(new Moment(date, provenTime), authority, document, items);
        }
    }

    @Schema(name = "Act")
    public record Done(
            @NotNull Act.Kind kind,
            @NotNull LocalDate date,
            @Nullable LocalTime provenTime,

            @NotBlank @Size(max = 200) String document) {

        Act act() {
            return new Act(kind, new Moment(date, provenTime), document);
        }
    }

    IncentiveEvidence evidence() {
        return new IncentiveEvidence(
                applications == null
                        ? List.of()
                        : applications.stream().map(Written::application).toList(),
                acts == null ? List.of() : acts.stream().map(Done::act).toList());
    }
}
