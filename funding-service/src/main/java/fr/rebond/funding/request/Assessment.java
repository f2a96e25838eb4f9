package fr.rebond.funding.request;

import fr.rebond.funding.stateaid.form.Planned;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;

/** A completed assessment. @param by person who assessed, and who therefore never decides */
record Assessment(
        CompleteAssessment.Opinion opinion, Money grant, Money repayableAdvance, String text, LocalDate on, String by) {

    Money total() {
        return grant.plus(repayableAdvance);
    }

    Planned planned() {
        return new Planned(grant, repayableAdvance);
    }

    AssessmentView view(boolean reserved) {
        return new AssessmentView(opinion, grant, repayableAdvance, text, on, reserved);
    }
}
