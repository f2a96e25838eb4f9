package fr.rebond.missions.reference;

import fr.rebond.reference.activity.Naf;
import fr.rebond.reference.activity.NafNomenclature;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A main activity. Its code has a meaning only within its nomenclature. */
public record Activity(String code, NafNomenclature nomenclature) {

    /**
     * @param nomenclature NAF rév. 2 when absent
     * @throws IllegalArgumentException when the nomenclature has no such sub-class
     */
    public static Activity of(String code, @Nullable NafNomenclature nomenclature) {
        var naf = new Naf(code, Optional.ofNullable(nomenclature).orElse(NafNomenclature.NAF_REV2));
        return new Activity(naf.code(), naf.nomenclature());
    }

    /** Why the activity does not exist, under the name {@code nafCode}. Empty when it exists, or without a code. */
    public static Map<String, String> inconsistencies(@Nullable String code, @Nullable NafNomenclature nomenclature) {
        try {
            if (code != null) {
                of(code, nomenclature);
            }
            return Map.of();
        } catch (IllegalArgumentException unknown) {
            return Map.of("nafCode", unknown.getMessage());
        }
    }
}
