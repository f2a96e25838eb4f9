package fr.rebond.missions.mission.order;

import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.missions.mission.MissionStatus;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The work of a mission that is certified so far.
 *
 * @param personDays total of certified person-days
 * @param until      last day of certified work; absent before the first certification
 */
@Embeddable
public record CertifiedDays(Integer personDays, @Nullable LocalDate until) {

    public static final CertifiedDays NONE = new CertifiedDays(0, null);

    /** Days are certified in the order in which they were worked, after the work, and within the order. */
    public CertifiedDays plus(
            CertifiedDaysForm more, MissionOrder order, LocalDate startedOn, LocalDate today, MissionStatus status) {
        var total = personDays + more.personDays();
        RulesNotMet.check()
                .that(
                        total <= order.personDays(),
                        "/personDays",
                        "%d person-days would be certified, but only %d are ordered"
                                .formatted(total, order.personDays()))
                .that(!more.until().isAfter(today), "/until", "days in the future cannot be certified")
                .that(!more.until().isBefore(startedOn), "/until", "the mission started on " + startedOn)
                .that(
                        until == null || more.until().isAfter(until),
                        "/until",
                        "work is already certified until %s".formatted(until))
                .orRefuse(status);
        return new CertifiedDays(total, more.until());
    }

    public boolean cover(LocalDate day) {
        return until != null && !until.isBefore(day);
    }
}
