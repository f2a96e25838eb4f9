package fr.rebond.local.story.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of the invitations to file.
 *
 * @param committee that decides; its first member chairs and records the decision
 */
public record RequestsFile(
        LocalDate filedOn,
        LocalDate assessedOn,
        LocalDate decidedOn,
        WrittenApplication writtenApplication,
        List<Seat> committee,
        List<Request> requests) {

    /** That proves the incentive effect. */
    public record WrittenApplication(LocalDate date, String authority) {}

    public record Seat(String user, String party) {}

    /**
     * A request that is submitted. Amounts in euros.
     *
     * @param project    reference of the project
     * @param accounts   of the holder, the same for two years
     * @param assessment empty where it has not begun
     * @param decision   empty where there is none
     */
    public record Request(
            String project,
            String eligibleCosts,
            Aid asked,
            Accounts accounts,
            Optional<Assessment> assessment,
            Optional<Decision> decision) {}

    public record Aid(String grant, String repayableAdvance) {}

    public record Accounts(BigDecimal headcount, String turnover) {}

    /** @param opinion PENDING where only the due diligence is done */
    public record Assessment(String opinion, String grant, String repayableAdvance) {
        public boolean isComplete() {
            return !opinion.equals("PENDING");
        }
    }

    /** @param motive of a rejection, which has no amounts */
    public record Decision(String outcome, String grant, String repayableAdvance, String motive) {}

    public Stream<Request> assessed() {
        return requests.stream().filter(request -> request.assessment().isPresent());
    }

    public Stream<Request> decided() {
        return requests.stream().filter(request -> request.decision().isPresent());
    }
}
