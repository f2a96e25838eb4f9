package fr.rebond.funding.request.assessment;

import fr.rebond.funding.stateaid.form.Planned;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;

/** A completed assessment. @param by person who assessed, and who therefore never decides */
public record Assessment(
        AssessmentForm.Opinion opinion, Money grant, Money repayableAdvance, String text, LocalDate on, String by) {

    public Money total() {
        return grant.plus(repayableAdvance);
    }

    public Planned planned() {
        return new Planned(grant, repayableAdvance);
    }

    public AssessmentView view(boolean reserved) {
        return new AssessmentView(opinion, grant, repayableAdvance, text, on, reserved);
    }
}
