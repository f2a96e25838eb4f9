package fr.rebond.missions.diagnosis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record DiagnosisForm(
        @NotNull @Size(max = 40) @Schema(description = "All sections, in order")
        List<@NotNull @Valid DiagnosisSection> sections) {}
