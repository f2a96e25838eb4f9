package fr.rebond.missions.reference;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.reference.Naf;
import fr.rebond.reference.NafNomenclature;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A main activity: a code means something in its nomenclature only. */
public record Activity(String code, NafNomenclature nomenclature) {

    /**
     * @param nomenclature NAF rév. 2 when absent
     * @throws Refusal 400 when the nomenclature has no such sub-class
     */
    public static Activity of(String code, @Nullable NafNomenclature nomenclature) {
        try {
            var naf = new Naf(code, Optional.ofNullable(nomenclature).orElse(NafNomenclature.NAF_REV2));
            return new Activity(naf.code(), naf.nomenclature());
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("/nafCode", unknown.getMessage());
        }
    }
}
