package fr.rebond.missions.diagnosis;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The findings of a mission")
record DiagnosisView(
        UUID missionId,
        List<DiagnosisSection> sections,
        @JsonIgnore long version) implements Versioned {}
