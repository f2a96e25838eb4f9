package fr.rebond.local.story.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.local.story.data.FundingData.Agreement;
import fr.rebond.local.story.data.FundingData.Aid;
import fr.rebond.local.story.data.FundingData.Decision;
import fr.rebond.local.story.data.FundingData.Request;
import fr.rebond.local.story.data.MissionsData.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample amounts add up to the published envelope and respect the rules that the services apply. */
class MoneyDataTest {

    private static final StoryData DATA = StoryData.read();
    private static final BigDecimal SMALL_HEADCOUNT = BigDecimal.valueOf(50);

    @Test
    void threeFundersContributeFiveMillionEuros() {
        var contributions = DATA.funding().envelope().contributions();
        assertThat(contributions).hasSize(3);
        assertThat(contributions.stream()
                        .map(contribution -> new BigDecimal(contribution.amount()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo("5000000.00");
        assertThat(DATA.mainTerritory().envelope().orElseThrow().target()).isEqualTo("5000000.00");
        assertThat(DATA.mainTerritory().envelope().orElseThrow().statePledge())
                .isEqualTo(contributions.getFirst().amount());
    }

    @Test
    void requestsMatchThePublishedCounts() {
        var decisions = DATA.funding()
                .requests()
                .decided()
                .map(Request::decision)
                .map(Optional::orElseThrow)
                .toList();
        assertThat(DATA.funding().requests().requests()).hasSize(6);
        assertThat(decisions).hasSize(4);
        assertThat(decisions)
                .filteredOn(decision -> decision.outcome().equals("REJECTED"))
                .hasSize(1);
        assertThat(decisions).filteredOn(MoneyDataTest::isMixed).hasSize(1);
    }

    @Test
    void requestedAidRespectsTheCeilingOfArticle17() {
        assertThat(DATA.funding().requests().requests())
                .allSatisfy(request -> assertThat(total(request.asked())).isLessThanOrEqualTo(ceiling(request)));
        assertThat(DATA.funding().agreements().signedOn()).isBefore(LocalDate.of(2024, 1, 1));
    }

    @Test
    void requestedAidEqualsTheAidProposedForTheProject() {
        var proposed = DATA.missions().structuringProjects().stream()
                .collect(Collectors.toMap(Project::reference, Project::proposedAid));
        assertThat(DATA.funding().requests().requests())
                .allSatisfy(request -> assertThat(total(request.asked())).isEqualTo(proposed.get(request.project())));
    }

    @Test
    void twoApprovedRequestsHaveAgreementsAndTheAdvanceIsAtMost30PercentOfTheGrant() {
        var approved = DATA.funding()
                .requests()
                .decided()
                .filter(request -> request.decision().orElseThrow().outcome().equals("APPROVED"))
                .collect(Collectors.toMap(
                        Request::project, request -> request.decision().orElseThrow()));
        var withAgreement = DATA.funding().agreements().agreements().stream()
                .map(Agreement::project)
                .toList();
        var payment = DATA.funding().agreements().payment();
        assertThat(withAgreement).hasSize(2).isSubsetOf(approved.keySet()).contains(payment.project());
        var grant = new BigDecimal(approved.get(payment.project()).grant());
        assertThat(new BigDecimal(payment.amount())).isLessThanOrEqualTo(grant.multiply(new BigDecimal("0.30")));
    }

    @Test
    void daysAreInOrder() {
        var requests = DATA.funding().requests();
        var agreements = DATA.funding().agreements();
        assertThat(List.of(
                        DATA.missions().mission().prevalidatedOn(),
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

    /** In euros: 20 % of the eligible costs for a small undertaking, 10 % for a medium one (GBER, article 17). */
    private static BigDecimal ceiling(Request request) {
        var small = request.accounts().headcount().compareTo(SMALL_HEADCOUNT) < 0;
        assertThat(request.accounts().headcount()).isLessThan(BigDecimal.valueOf(250));
        return new BigDecimal(request.eligibleCosts()).multiply(new BigDecimal(small ? "0.20" : "0.10"));
    }
}
