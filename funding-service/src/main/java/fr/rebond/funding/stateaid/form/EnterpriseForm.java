package fr.rebond.funding.stateaid.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.stateaid.size.Enterprise;
import fr.rebond.funding.stateaid.size.Figures;
import fr.rebond.funding.stateaid.size.Group;
import fr.rebond.funding.stateaid.size.Stake;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The undertaking and the enterprises related to it, which determine its size (Rec. 2003/361/EC). */
record EnterpriseForm(
        @NotEmpty @Size(max = 100) @Schema(description = "The first one is the undertaking itself")
        List<@NotNull @Valid Member> enterprises,

        @Size(max = 500) @Nullable List<@NotNull @Valid StakeForm> stakes,

        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(description = "Percent of the capital or the votes held by public bodies")
        @Nullable
        BigDecimal publicControlPercent) {

    @JsonIgnore
    @AssertTrue(message = "enterprises must have unique ids, and stakes must refer to them")
    boolean isConsistent() {
        if (enterprises == null) {
            return true;
        }
        var ids = enterprises.stream().filter(Objects::nonNull).map(Member::id).collect(Collectors.toSet());
        return ids.size() == enterprises.size()
                && (stakes == null
                        || stakes.stream()
                                .filter(Objects::nonNull)
                                .allMatch(stake -> ids.contains(stake.owner()) && ids.contains(stake.owned())));
    }

    @Schema(name = "Enterprise")
    public record Member(
            @NotBlank @Size(max = 50) @Schema(description = "SIREN, or any other identifier that the stakes use")
            String id,

            @NotEmpty @Size(max = 10) List<@NotNull @Valid Accounts> periods) {

        @JsonIgnore
        @AssertTrue(message = "accounts must have unique years")
        boolean isEachYearOnce() {
            return periods == null
                    || periods.stream()
                                    .filter(Objects::nonNull)
                                    .map(Accounts::year)
                                    .distinct()
                                    .count()
                            == periods.size();
        }

        Enterprise enterprise() {
            return new Enterprise(id, periods.stream().collect(Collectors.toMap(Accounts::year, Accounts::figures)));
        }
    }

    @Schema(description = "Approved accounts. The size needs the headcount and one of the two financial figures")
    public record Accounts(
            @Min(1990) @Max(2100) @Schema(description = "Year in which the period ended")
            int year,

            @DecimalMin("0") @Digits(integer = 7, fraction = 2) @Schema(description = "Annual work units") @Nullable
            BigDecimal headcount,

            @Valid @Nullable Money turnover,
            @Valid @Nullable Money balanceSheet) {

        Figures figures() {
            return new Figures(
                    headcount,
                    turnover == null ? null : turnover.amount(),
                    balanceSheet == null ? null : balanceSheet.amount());
        }
    }

    public record StakeForm(
            @NotBlank @Size(max = 50) String owner,

            @NotBlank @Size(max = 50) String owned,

            @NotNull
            @DecimalMin("0")
            @DecimalMax("100")
            @Digits(integer = 3, fraction = 2)
            @Schema(description = "Percent of the capital or the votes, whichever is higher")
            BigDecimal percent,

            @Schema(
                    description =
                            "Whether the owner has a majority of votes, a right of appointment or a dominant influence")
            @Nullable
            Boolean control) {

        Stake stake() {
            return new Stake(owner, owned, percent, control != null && control);
        }
    }

    Group group() {
        return new Group(
                enterprises.getFirst().id(),
                enterprises.stream().map(Member::enterprise).toList(),
                stakes == null
                        ? List.of()
                        : stakes.stream().map(StakeForm::stake).toList(),
                publicControlPercent == null ? BigDecimal.ZERO : publicControlPercent);
    }
}
