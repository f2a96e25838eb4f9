package fr.rebond.funding.stateaid.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.stateaid.AidCase;
import fr.rebond.funding.stateaid.PlannedAid;
import fr.rebond.funding.stateaid.rule.RuleSet;
import fr.rebond.funding.stateaid.size.Sizing;
import fr.rebond.funding.stateaid.size.SmeDefinition;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts about a project and its undertaking that the rules of State aid need. */
public record AidForm(
        @NotNull @Size(max = 50) List<@NotNull @Valid CostLineForm> eligibleCosts,
        @Size(max = 50) @Nullable List<@NotNull @Valid OtherAidForm> otherAid,
        @Valid @Nullable EnterpriseForm enterprise,
        @Valid @Nullable IncentiveForm incentive) {

    private static final IncentiveForm NO_EVIDENCE = new IncentiveForm(null, null);

    @JsonIgnore
    @AssertTrue(message = "cost lines must have unique names")
    boolean isEachCostNamedOnce() {
        return CostLineForm.areNamedOnce(eligibleCosts);
    }

    AidCase toCase(RuleSet rules, @Nullable PlannedAid planned) {
        var sizing = enterprise == null
                ? new Sizing(null, List.of(), List.of("the accounts of the undertaking are missing"))
                : SmeDefinition.sizeOf(enterprise.group(), rules);
        return new AidCase(
                sizing,
                eligibleCosts.stream().map(CostLineForm::line).toList(),
                (incentive == null ? NO_EVIDENCE : incentive).evidence(),
                otherAid == null
                        ? List.of()
                        : otherAid.stream().map(OtherAidForm::aid).toList(),
                planned);
    }

    public Money total() {
        return eligibleCosts.stream().map(CostLineForm::amount).reduce(Money.ZERO, Money::plus);
    }
}
