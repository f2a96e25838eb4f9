package fr.rebond.applications.reference;

import fr.rebond.reference.geography.Region;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record RegionView(@Schema(examples = "32") String code, String name) {

    static RegionView of(Region region) {
        return new RegionView(region.code(), region.name());
    }
}
