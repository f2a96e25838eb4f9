package fr.rebond.missions.mission.order;

import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.missions.mission.MissionStatus;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The work of a mission that was certified so far.
 *
 * @param personDays in all
 * @param until      last day of the certified work; absent before the first certification
 */
@Embeddable
public record CertifiedDays(Integer personDays, @Nullable LocalDate until) {

    public static final CertifiedDays NONE = new CertifiedDays(0, null);

    /** Days are certified in the order they were worked, after the work and never beyond the order. */
    public CertifiedDays plus(
            CertifiedDaysForm more, MissionOrder order, LocalDate startedOn, LocalDate today, MissionStatus status) {
        var total = personDays + more.personDays();
        RulesNotMet.check()
                .that(
                        total <= order.personDays(),
                        "/personDays",
                        "%d days would be certified, %d are ordered".formatted(total, order.personDays()))
                .that(!more.until().isAfter(today), "/until", "work that is not done yet cannot be certified")
                .that(!more.until().isBefore(startedOn), "/until", "the mission started on " + startedOn)
                .that(
                        until == null || more.until().isAfter(until),
                        "/until",
                        "work is certified until %s already".formatted(until))
                .orRefuse(status);
        return new CertifiedDays(total, more.until());
    }

    public boolean reach(LocalDate day) {
        return until != null && !until.isBefore(day);
    }
}
