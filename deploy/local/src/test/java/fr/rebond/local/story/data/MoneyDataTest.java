package fr.rebond.local.story.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.local.story.data.RequestsFile.Aid;
import fr.rebond.local.story.data.RequestsFile.Decision;
import fr.rebond.local.story.data.RequestsFile.Request;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample money adds up to the published envelope and keeps within the law that the services apply. */
class MoneyDataTest {

    private static final StoryData DATA = StoryData.read();
    private static final BigDecimal SMALL_HEADCOUNT = BigDecimal.valueOf(50);

    @Test
    void threeFundersBringFiveMillions() {
        var contributions = DATA.envelope().contributions();
        assertThat(contributions).hasSize(3);
        assertThat(contributions.stream()
                        .map(contribution -> new BigDecimal(contribution.amount()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo("5000000.00");
        assertThat(DATA.hero().envelope().orElseThrow().target()).isEqualTo("5000000.00");
        assertThat(DATA.hero().envelope().orElseThrow().statePledge())
                .isEqualTo(contributions.getFirst().amount());
    }

    @Test
    void sixAreSubmittedFourDecidedOneRejectedOneMixed() {
        var decisions = DATA.requests()
                .decided()
                .map(Request::decision)
                .map(Optional::orElseThrow)
                .toList();
        assertThat(DATA.requests().requests()).hasSize(6);
        assertThat(decisions).hasSize(4);
        assertThat(decisions)
                .filteredOn(decision -> decision.outcome().equals("REJECTED"))
                .hasSize(1);
        assertThat(decisions).filteredOn(MoneyDataTest::isMixed).hasSize(1);
    }

    @Test
    void aidStaysWithinTheCeilingOfArticle17() {
        assertThat(DATA.requests().requests())
                .allSatisfy(request -> assertThat(total(request.asked())).isLessThanOrEqualTo(ceiling(request)));
        assertThat(DATA.agreements().signedOn()).isBefore(LocalDate.of(2024, 1, 1));
    }

    @Test
    void whatIsAskedIsWhatWasProposedForAStructuringProject() {
        var proposed =
                DATA.structuringProjects().stream().collect(Collectors.toMap(Project::reference, Project::proposedAid));
        assertThat(DATA.requests().requests())
                .allSatisfy(request -> assertThat(total(request.asked())).isEqualTo(proposed.get(request.project())));
    }

    @Test
    void twoApprovedRequestsAreAgreedOnAndAtMost30PercentOfTheGrantIsPaidInAdvance() {
        var approved = DATA.requests()
                .decided()
                .filter(request -> request.decision().orElseThrow().outcome().equals("APPROVED"))
                .collect(Collectors.toMap(
                        Request::project, request -> request.decision().orElseThrow()));
        var agreed = DATA.agreements().agreements().stream()
                .map(AgreementsFile.Agreement::project)
                .toList();
        var payment = DATA.agreements().payment();
        assertThat(agreed).hasSize(2).isSubsetOf(approved.keySet()).contains(payment.project());
        var grant = new BigDecimal(approved.get(payment.project()).grant());
        assertThat(new BigDecimal(payment.amount())).isLessThanOrEqualTo(grant.multiply(new BigDecimal("0.30")));
    }

    @Test
    void daysFollowOneAnother() {
        var requests = DATA.requests();
        var agreements = DATA.agreements();
        assertThat(List.of(
                        DATA.mission().prevalidatedOn(),
                        requests.filedOn(),
                        requests.assessedOn(),
                        requests.decidedOn(),
                        agreements.preparedOn(),
                        agreements.signedOn(),
                        agreements.paidOn()))
                .isSorted();
    }

    private static boolean isMixed(Decision decision) {
        return decision.motive() == null
                && new BigDecimal(decision.grant()).signum() > 0
                && new BigDecimal(decision.repayableAdvance()).signum() > 0;
    }

    private static BigDecimal total(Aid aid) {
        return new BigDecimal(aid.grant()).add(new BigDecimal(aid.repayableAdvance()));
    }

    /** 20 % for a small undertaking, 10 % for a medium one; none of them is larger. */
    private static BigDecimal ceiling(Request request) {
        var small = request.accounts().headcount().compareTo(SMALL_HEADCOUNT) < 0;
        assertThat(request.accounts().headcount()).isLessThan(BigDecimal.valueOf(250));
        return new BigDecimal(request.eligibleCosts()).multiply(new BigDecimal(small ? "0.20" : "0.10"));
    }
}
