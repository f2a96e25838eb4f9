package fr.rebond.funding.stateaid.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.stateaid.AidCase;
import fr.rebond.funding.stateaid.PlannedAid;
import fr.rebond.funding.stateaid.rule.Rules;
import fr.rebond.funding.stateaid.size.SizeRule;
import fr.rebond.funding.stateaid.size.Sizing;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the State-aid rules ask about a project and its undertaking. */
public record AidForm(
        @NotNull @Size(max = 50) List<@NotNull @Valid CostLineForm> eligibleCosts,
        @Size(max = 50) @Nullable List<@NotNull @Valid OtherAidForm> otherAid,
        @Valid @Nullable EnterpriseForm enterprise,
        @Valid @Nullable IncentiveForm incentive) {

    private static final IncentiveForm NOTHING_WRITTEN = new IncentiveForm(null, null);

    @JsonIgnore
    @AssertTrue(message = "a line of costs stands once")
    boolean isEachCostNamedOnce() {
        return CostLineForm.areNamedOnce(eligibleCosts);
    }

    AidCase toCase(Rules rules, @Nullable PlannedAid planned) {
        var sizing = enterprise == null
                ? new Sizing(null, List.of(), List.of("no accounts of the undertaking are given"))
                : SizeRule.sizeOf(enterprise.group(), rules);
        return new AidCase(
                sizing,
                eligibleCosts.stream().map(CostLineForm::line).toList(),
                (incentive == null ? NOTHING_WRITTEN : incentive).evidence(),
                otherAid == null
                        ? List.of()
                        : otherAid.stream().map(OtherAidForm::aid).toList(),
                planned);
    }

    public Money total() {
        return eligibleCosts.stream().map(CostLineForm::amount).reduce(Money.ZERO, Money::plus);
    }
}
