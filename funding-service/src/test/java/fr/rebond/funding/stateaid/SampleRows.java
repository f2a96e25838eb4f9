package fr.rebond.funding.stateaid;

import fr.rebond.funding.stateaid.rule.RuleRow;
import fr.rebond.funding.stateaid.rule.RuleSet;
import fr.rebond.funding.stateaid.rule.Unit;
import fr.rebond.funding.stateaid.rule.Use;
import fr.rebond.funding.stateaid.rule.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that the migration inserts. */
public final class SampleRows {

    public static final LocalDate IN_2023 = LocalDate.of(2023, 11, 20);

    private SampleRows() {}

    public static RuleSet decisionOn(LocalDate day) {
        return new RuleSet(all(), day, Use.DECISION);
    }

    public static RuleSet simulationOn(LocalDate day) {
        return new RuleSet(all(), day, Use.SIMULATION);
    }

    public static List<RuleRow> all() {
        var rows = new ArrayList<>(List.of(
                row(SmeInvestment.REGIME, "2021-01-01", "2023-12-31", Unit.NAME, "SA.59106", true),
                row(SmeInvestment.REGIME, "2024-01-01", "2026-12-31", Unit.NAME, "SA.111728", false),
                row(SmeInvestment.RATE_SMALL, "2014-07-01", null, Unit.PERCENT, "20", true),
                row(SmeInvestment.RATE_MEDIUM, "2014-07-01", null, Unit.PERCENT, "10", true),
                row(SmeInvestment.NOTIFICATION, "2014-07-01", "2023-06-30", Unit.EURO, "7500000", true),
                row(SmeInvestment.NOTIFICATION, "2023-07-01", null, Unit.EURO, "8250000", true)));
        rows.addAll(ceilings("MICRO", "10", "2000000", "2000000"));
        rows.addAll(ceilings("SMALL", "50", "10000000", "10000000"));
        rows.addAll(ceilings("MEDIUM", "250", "50000000", "43000000"));
        return rows;
    }

    private static List<RuleRow> ceilings(String size, String headcount, String turnover, String balanceSheet) {
        return List.of(
                row("SME_" + size + "_HEADCOUNT_BELOW", "2005-01-01", null, Unit.PERSONS, headcount, true),
                row("SME_" + size + "_TURNOVER", "2005-01-01", null, Unit.EURO, turnover, true),
                row("SME_" + size + "_BALANCE_SHEET", "2005-01-01", null, Unit.EURO, balanceSheet, true));
    }

    private static RuleRow row(
            String key, String from, @Nullable String until, Unit unit, String value, boolean verified) {
        var validity = new Validity(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
        return new RuleRow(key, validity, unit, value, "the law", "the source", verified);
    }
}
