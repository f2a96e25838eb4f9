package fr.rebond.funding.stateaid;

import fr.rebond.funding.stateaid.rule.RuleRow;
import fr.rebond.funding.stateaid.rule.Rules;
import fr.rebond.funding.stateaid.rule.Steps;
import fr.rebond.funding.stateaid.size.EnterpriseSize;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Investment aid to SMEs, in or outside assisted areas (GBER art. 17, and the French regime that applies it). Above a
 * threshold for each undertaking and project (art. 4(1)(c)) the aid must be notified.
 */
public final class SmeInvestment {

    static final String REGIME = "GBER_17_REGIME";
    static final String RATE_SMALL = "GBER_17_RATE_SMALL";
    static final String RATE_MEDIUM = "GBER_17_RATE_MEDIUM";
    static final String NOTIFICATION = "GBER_17_NOTIFICATION_ABOVE";

    private SmeInvestment() {}

    public static Computation compute(AidCase aid, Rules rules) {
        var steps = new Steps();
        steps.addAll(aid.size().steps());
        return new Computation(Base.SME_INVESTMENT, outcome(aid, rules, steps), steps.taken());
    }

    private static Outcome outcome(AidCase aid, Rules rules, Steps steps) {
        var size = aid.size().size();
        if (size.isEmpty()) {
            return new Outcome.NotComputable(aid.size().unknown());
        }
        var unmet = new ArrayList<String>();
        steps.addAll(List.of(aid.incentive().step(rules.grantDate())));
        aid.incentive().failure(rules.grantDate()).ifPresent(unmet::add);
        if (size.get() == EnterpriseSize.LARGE) {
            unmet.add("art. 17 aids small and medium-sized enterprises only");
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
        return within(aid, cumulation.headroom(), rows.row(NOTIFICATION), unmet, steps);
    }

    private static Cumulation ceilings(AidCase aid, RuleRow regime, RuleRow rate, Steps steps) {
        var cumulation = Cumulation.of(aid.costs(), rate.number(), aid.others());
        var costs = aid.costs().stream().map(CostLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        steps.add("Regime on the day of grant", regime.legalReference(), "", regime.value(), "row", verified(regime));
        steps.add(
                "Ceiling of the base",
                rate.legalReference(),
                "costs x rate, rounded down",
                cumulation.own(),
                "costs",
                costs,
                "rate in percent",
                rate.number(),
                "row",
                verified(rate));
        steps.addAll(cumulation.steps());
        steps.add(
                "Headroom",
                "Reg. (EU) 651/2014 art. 8(3)",
                "min(own ceiling, highest ceiling - other aid)",
                cumulation.headroom(),
                "own ceiling",
                cumulation.own(),
                "highest ceiling",
                cumulation.highest(),
                "other aid",
                cumulation.counted());
        return cumulation;
    }

    private static Outcome within(
            AidCase aid, BigDecimal headroom, RuleRow notification, List<String> unmet, Steps steps) {
        if (headroom.signum() == 0) {
            unmet.add("other aid leaves nothing of the ceiling");
        }
        var planned = aid.planned() == null ? headroom : aid.planned().grossGrantEquivalent();
        if (aid.planned() != null) {
            steps.add(
                    "Gross grant equivalent",
                    "Reg. (EU) 651/2014 art. 5 and 7",
                    "grant + advances, rounded up",
                    planned,
                    "grant",
                    aid.planned().grant(),
                    "advances",
                    aid.planned().grossGrantEquivalentOfAdvances());
        }
        if (planned.compareTo(headroom) > 0) {
            unmet.add("aid of " + planned.toPlainString() + " euros is more than the " + headroom.toPlainString()
                    + " allowed");
        }
        if (!unmet.isEmpty()) {
            return new Outcome.Refused(unmet);
        }
        return notified(aid, planned, headroom, notification, steps);
    }

    /** All aid given on this base to the project counts, on whatever costs. */
    private static Outcome notified(
            AidCase aid, BigDecimal planned, BigDecimal headroom, RuleRow notification, Steps steps) {
        var before = aid.others().stream()
                .filter(other -> other.base() == Base.SME_INVESTMENT)
                .map(OtherAid::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var sum = before.add(planned);
        steps.add(
                "Notification threshold",
                notification.legalReference(),
                "aid of the project <= threshold",
                sum,
                "threshold",
                notification.number(),
                "given before",
                before,
                "aid",
                planned,
                "row",
                verified(notification));
        var upTo = Rounding.ceiling(notification.number().subtract(before).max(BigDecimal.ZERO))
                .min(headroom);
        return sum.compareTo(notification.number()) > 0
                ? new Outcome.NotificationRequired(
                        "aid of " + sum.toPlainString() + " euros is above " + notification.value(), upTo)
                : new Outcome.Allowed(upTo);
    }

    private static String verified(RuleRow row) {
        return row.value() + (row.verified() ? " (verified)" : " (unverified)");
    }
}
