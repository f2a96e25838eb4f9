package fr.rebond.local.story.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The envelope of the territory, the funding requests, the agreements and the payment. Amounts in euros. */
public record FundingData(EnvelopeFile envelope, RequestsFile requests, AgreementsFile agreements) {

    static FundingData read(StoryFiles files) {
        return new FundingData(
                files.document("envelope.yaml", EnvelopeFile.class),
                files.document("requests.yaml", RequestsFile.class),
                files.document("agreements.yaml", AgreementsFile.class));
    }

    public record EnvelopeFile(LocalDate pledgedOn, LocalDate confirmedOn, List<Contribution> contributions) {}

    /**
     * The contribution of a funder.
     *
     * @param user  confirms it for the funder
     * @param basis the body of the request that confirms it
     */
    public record Contribution(String user, String amount, JsonNode basis) {}

    /** @param committee decides; its first member chairs the meeting and records the decision */
    public record RequestsFile(
            LocalDate filedOn,
            LocalDate assessedOn,
            LocalDate decidedOn,
            WrittenApplication writtenApplication,
            List<CommitteeMember> committee,
            List<Request> requests) {

        public Stream<Request> assessed() {
            return requests.stream().filter(request -> request.assessment().isPresent());
        }

        public Stream<Request> decided() {
            return requests.stream().filter(request -> request.decision().isPresent());
        }
    }

    /** Proves the incentive effect. */
    public record WrittenApplication(LocalDate date, String authority) {}

    public record CommitteeMember(String user, String party) {}

    /**
     * A funding request that its holder submits.
     *
     * @param project    reference of the project
     * @param accounts   of the holder, the same in both years
     * @param assessment empty if it has not begun
     * @param decision   empty if there is none
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

    /**
     * The amounts are absent while the opinion is PENDING.
     *
     * @param opinion PENDING if only the due diligence is done
     */
    public record Assessment(
            String opinion,
            @Nullable String grant,
            @Nullable String repayableAdvance) {

        public boolean isComplete() {
            return !opinion.equals("PENDING");
        }
    }

    /** @param motive of a rejection, which has no amounts */
    public record Decision(
            String outcome,
            @Nullable String grant,
            @Nullable String repayableAdvance,
            @Nullable String motive) {}

    public record AgreementsFile(
            LocalDate preparedOn, LocalDate signedOn, LocalDate paidOn, List<Agreement> agreements, Payment payment) {}

    /** @param project reference of the project */
    public record Agreement(String project, String reference, LocalDate plannedStartOn, LocalDate plannedEndOn) {}

    /**
     * @param project reference of the project
     * @param order   reference of the payment order
     */
    public record Payment(String project, String instrument, String kind, String amount, String order) {}
}
