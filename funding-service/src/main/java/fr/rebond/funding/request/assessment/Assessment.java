package fr.rebond.funding.request.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.rebond.funding.JsonConverter;
import fr.rebond.funding.stateaid.form.AidAmounts;
import fr.rebond.kit.money.Money;
import jakarta.persistence.Converter;
import java.time.LocalDate;

/**
 * A completed assessment.
 *
 * @param by subject of the assessor, who must not take part in the decision
 */
public record Assessment(
        AssessmentForm.Opinion opinion, Money grant, Money repayableAdvance, String text, LocalDate on, String by) {

    public Money total() {
        return grant.plus(repayableAdvance);
    }

    public AidAmounts aid() {
        return new AidAmounts(grant, repayableAdvance);
    }

    public AssessmentView view(boolean reserved) {
        return new AssessmentView(opinion, grant, repayableAdvance, text, on, reserved);
    }

    @Converter
    public static final class Json extends JsonConverter<Assessment> {
        Json() {
            super(new TypeReference<>() {});
        }
    }
}
