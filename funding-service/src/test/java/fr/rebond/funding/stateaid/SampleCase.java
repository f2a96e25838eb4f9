package fr.rebond.funding.stateaid;

import fr.rebond.funding.stateaid.incentive.Act;
import fr.rebond.funding.stateaid.incentive.IncentiveEvidence;
import fr.rebond.funding.stateaid.incentive.Moment;
import fr.rebond.funding.stateaid.incentive.WrittenApplication;
import fr.rebond.funding.stateaid.incentive.WrittenElement;
import fr.rebond.funding.stateaid.size.EnterpriseSize;
import fr.rebond.funding.stateaid.size.Sizing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds cases. By default, an SME that applied before its first order. */
final class SampleCase {

    private Sizing size = new Sizing(EnterpriseSize.SMALL, List.of(), List.of());
    private final List<CostLine> costs = new ArrayList<>();
    private final List<OtherAid> others = new ArrayList<>();
    private IncentiveEvidence incentive = appliedInTime();
    private @Nullable PlannedAid planned;

    static SampleCase of(EnterpriseSize size, String costs) {
        var aCase = new SampleCase();
        aCase.size = new Sizing(size, List.of(), List.of());
        return aCase.costs("machines", costs);
    }

    static SampleCase ofUnknownSize(String why) {
        var aCase = new SampleCase();
        aCase.size = new Sizing(null, List.of(), List.of(why));
        return aCase.costs("machines", "1000");
    }

    SampleCase costs(String name, String amount) {
        costs.add(new CostLine(name, new BigDecimal(amount)));
        return this;
    }

    SampleCase other(OtherAid aid) {
        others.add(aid);
        return this;
    }

    SampleCase incentive(IncentiveEvidence evidence) {
        incentive = evidence;
        return this;
    }

    SampleCase planned(PlannedAid aid) {
        planned = aid;
        return this;
    }

    AidCase build() {
        return new AidCase(size, costs, incentive, others, planned);
    }

    static OtherAid otherAid(OtherAid.Nature nature, String amount, CostLine... costs) {
        return new OtherAid("Region", nature, new BigDecimal(amount), Arrays.asList(costs), null, null);
    }

    static CostLine line(String name, String amount) {
        return new CostLine(name, new BigDecimal(amount));
    }

    static IncentiveEvidence appliedInTime() {
        return evidence(EnumSet.allOf(WrittenElement.class));
    }

    /** A letter of 2023-03-12 to the Region with these items, and the first order on 2023-06-15. */
    static IncentiveEvidence evidence(EnumSet<WrittenElement> items) {
        return new IncentiveEvidence(
                List.of(new WrittenApplication(Moment.on(LocalDate.of(2023, 3, 12)), "Region", "letter", items)),
                List.of(new Act(Act.Kind.BINDING_ORDER, Moment.on(LocalDate.of(2023, 6, 15)), "order 1")));
    }
}
