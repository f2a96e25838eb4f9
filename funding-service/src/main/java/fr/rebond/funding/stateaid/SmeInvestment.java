package fr.rebond.funding.stateaid;

import fr.rebond.funding.stateaid.rule.RuleRow;
import fr.rebond.funding.stateaid.rule.RuleSet;
import fr.rebond.funding.stateaid.rule.Step;
import fr.rebond.funding.stateaid.size.EnterpriseSize;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Investment aid to SMEs, in or outside assisted areas (GBER art. 17, and the French regime that applies it). Aid
 * above a threshold for each undertaking and project must be notified (art. 4(1)(c)).
 */
public final class SmeInvestment {

    static final String REGIME = "GBER_17_REGIME";
    static final String RATE_SMALL = "GBER_17_RATE_SMALL";
    static final String RATE_MEDIUM = "GBER_17_RATE_MEDIUM";
    static final String NOTIFICATION = "GBER_17_NOTIFICATION_ABOVE";

    private SmeInvestment() {}

    public static Computation compute(AidCase aid, RuleSet rules) {
        var steps = new ArrayList<>(aid.size().steps());
        return new Computation(Base.SME_INVESTMENT, outcome(aid, rules, steps), steps);
    }

    private static Outcome outcome(AidCase aid, RuleSet rules, List<Step> steps) {
        var size = aid.size().size();
        if (size.isEmpty()) {
            return new Outcome.NotComputable(aid.size().unknown());
        }
        var unmet = new ArrayList<String>();
        steps.add(aid.incentive().step(rules.grantDate()));
        aid.incentive().failure(rules.grantDate()).ifPresent(unmet::add);
        if (size.get() == EnterpriseSize.LARGE) {
            unmet.add("art. 17 allows aid to small and medium-sized enterprises only");
            return new Outcome.Refused(unmet);
        }
        var rateKey = size.get() == EnterpriseSize.MEDIUM ? RATE_MEDIUM : RATE_SMALL;
        var rows = rules.select(REGIME, rateKey, NOTIFICATION);
        if (!rows.isComplete()) {
            return new Outcome.NotComputable(rows.problems());
        }
        var cumulation = ceilings(aid, rows.row(REGIME), rows.row(rateKey), steps);
        if (!cumulation.unknown().isEmpty()) {
            return new Outcome.NotComputable(cumulation.unknown());
        }
        return checkHeadroom(aid, cumulation.headroom(), rows.row(NOTIFICATION), unmet, steps);
    }

    private static Cumulation ceilings(AidCase aid, RuleRow regime, RuleRow rate, List<Step> steps) {
        var cumulation = Cumulation.of(aid.costs(), rate.number(), aid.others());
        var costs = aid.costs().stream().map(CostLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        steps.add(Step.of("Regime on the day of grant", regime.legalReference(), "")
                .input("row", verified(regime))
                .result(regime.value()));
        steps.add(Step.of("Ceiling of the base", rate.legalReference(), "costs x rate, rounded down")
                .input("costs", costs)
                .input("rate in percent", rate.number())
                .input("row", verified(rate))
                .result(cumulation.own()));
        steps.addAll(cumulation.steps());
        steps.add(Step.of("Headroom", "Reg. (EU) 651/2014 art. 8(3)", "min(own ceiling, highest ceiling - other aid)")
                .input("own ceiling", cumulation.own())
                .input("highest ceiling", cumulation.highest())
                .input("other aid", cumulation.counted())
                .result(cumulation.headroom()));
        return cumulation;
    }

    private static Outcome checkHeadroom(
            AidCase aid, BigDecimal headroom, RuleRow notification, List<String> unmet, List<Step> steps) {
        if (headroom.signum() == 0) {
            unmet.add("other aid has used the whole ceiling");
        }
        var planned = aid.planned() == null ? headroom : aid.planned().grossGrantEquivalent();
        if (aid.planned() != null) {
            steps.add(
                    Step.of("Gross grant equivalent", "Reg. (EU) 651/2014 art. 5 and 7", "grant + advances, rounded up")
                            .input("grant", aid.planned().grant())
                            .input("advances", aid.planned().grossGrantEquivalentOfAdvances())
                            .result(planned));
        }
        if (planned.compareTo(headroom) > 0) {
            unmet.add("aid of " + planned.toPlainString() + " euros exceeds the allowed " + headroom.toPlainString());
        }
        if (!unmet.isEmpty()) {
            return new Outcome.Refused(unmet);
        }
        return checkNotification(aid, planned, headroom, notification, steps);
    }

    /** Towards the notification threshold, all aid to the project on this base counts, whatever its costs. */
    private static Outcome checkNotification(
            AidCase aid, BigDecimal planned, BigDecimal headroom, RuleRow notification, List<Step> steps) {
        var before = aid.others().stream()
                .filter(other -> other.base() == Base.SME_INVESTMENT)
                .map(OtherAid::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var sum = before.add(planned);
        steps.add(Step.of("Notification threshold", notification.legalReference(), "aid of the project <= threshold")
                .input("threshold", notification.number())
                .input("given before", before)
                .input("aid", planned)
                .input("row", verified(notification))
                .result(sum));
        var upTo = Rounding.ceiling(notification.number().subtract(before).max(BigDecimal.ZERO))
                .min(headroom);
        return sum.compareTo(notification.number()) > 0
                ? new Outcome.NotificationRequired(
                        "aid of " + sum.toPlainString() + " euros exceeds the threshold of " + notification.value(),
                        upTo)
                : new Outcome.Allowed(upTo);
    }

    private static String verified(RuleRow row) {
        return row.value() + (row.verified() ? " (verified)" : " (unverified)");
    }
}
