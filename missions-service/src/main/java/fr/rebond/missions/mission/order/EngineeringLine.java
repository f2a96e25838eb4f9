package fr.rebond.missions.mission.order;

import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.missions.mission.MissionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/**
 * The programme's budget for engineering, 10 M€ by default, which all orders together must not exceed. It is one row,
 * raised by one conditional update. Concurrent orders wait for each other only on this row.
 */
@ApplicationScoped
public class EngineeringLine {

    private final Jdbi jdbi;

    EngineeringLine(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @throws RulesNotMet 422 when not enough is left; then nothing is changed */
    public void reserve(Money amount, MissionStatus status) {
        var reserved = jdbi.withHandle(handle ->
                handle.createUpdate("""
                        UPDATE engineering_line SET ordered = ordered + :amount WHERE ordered + :amount <= ceiling
                        """).bind("amount", amount.amount()).execute());
        if (reserved == 0) {
            throw RulesNotMet.of(status, "less than " + amount + " is left of the engineering line");
        }
    }
}
