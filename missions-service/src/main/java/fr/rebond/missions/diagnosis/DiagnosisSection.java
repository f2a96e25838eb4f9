package fr.rebond.missions.diagnosis;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@Schema(description = "A section of the diagnosis")
record DiagnosisSection(
        @NotBlank @Size(max = 300) @Column(name = "title") String title,
        @NotBlank @Size(max = 20_000) @Column(name = "text") String text) {}
