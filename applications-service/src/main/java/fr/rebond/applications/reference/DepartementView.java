package fr.rebond.applications.reference;

import fr.rebond.reference.geography.Departement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record DepartementView(
        @Schema(examples = "59") String code,
        String name,

        @Schema(description = "Code of its région") String region) {

    static DepartementView of(Departement departement) {
        return new DepartementView(departement.code(), departement.name(), departement.region());
    }
}
