package fr.rebond.funding.request.decision;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.rebond.funding.JsonConverter;
import fr.rebond.funding.stateaid.form.AidAmounts;
import fr.rebond.kit.money.Money;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the committee.
 *
 * @param quorumPercent percent of the members that had to take part
 */
public record Decision(
        DecisionOutcome outcome,
        Money grant,
        Money repayableAdvance,
        @Nullable String motive,
        LocalDate decidedOn,
        DecisionMeeting meeting,
        int quorumPercent) {

    public Money total() {
        return grant.plus(repayableAdvance);
    }

    public AidAmounts aid() {
        return new AidAmounts(grant, repayableAdvance);
    }

    @Converter
    public static final class Json extends JsonConverter<Decision> {
        Json() {
            super(new TypeReference<>() {});
        }
    }
}
