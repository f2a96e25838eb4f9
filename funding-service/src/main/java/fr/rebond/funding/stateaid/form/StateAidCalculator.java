package fr.rebond.funding.stateaid.form;

import fr.rebond.funding.stateaid.SmeInvestment;
import fr.rebond.funding.stateaid.rule.RuleSet;
import fr.rebond.funding.stateaid.rule.Use;
import fr.rebond.funding.stateaid.store.RuleRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Computes how much State aid is allowed, with the rows of law that apply on the day of grant. */
@ApplicationScoped
public class StateAidCalculator {

    private final Jdbi jdbi;
    private final RuleRows rows = new RuleRows();

    StateAidCalculator(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public StateAidView compute(AidForm form, @Nullable AidAmounts planned, LocalDate grantDate, Use use) {
        var rules = new RuleSet(jdbi.withHandle(handle -> rows.find(handle, grantDate)), grantDate, use);
        var aid = form.toCase(rules, planned == null ? null : planned.aid());
        return new StateAidView(
                grantDate,
                use,
                planned == null ? null : planned.grant(),
                planned == null ? null : planned.repayableAdvance(),
                List.of(ComputationView.of(SmeInvestment.compute(aid, rules))));
    }
}
