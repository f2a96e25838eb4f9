package fr.rebond.gateway.upstream;

import static fr.rebond.gateway.upstream.Service.APPLICATIONS;
import static fr.rebond.gateway.upstream.Service.FUNDING;
import static fr.rebond.gateway.upstream.Service.MISSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTest {

    private static final Map<Service, List<String>> PATHS = Map.of(
            APPLICATIONS,
            List.of(
                    "/v1/calls",
                    "/v1/calls/1/waves",
                    "/v1/waves/1",
                    "/v1/applications",
                    "/v1/laureates/statistics",
                    "/v1/territories/perimeter",
                    "/v1/reference/epcis",
                    "/v1/imports/demarche-numerique",
                    "/v1/changes/applications",
                    "/v1/dead-letters/applications",
                    "/v1/clock/applications"),
            MISSIONS,
            List.of(
                    "/v1/missions/1/roadmap/axes",
                    "/v1/companies/lookup",
                    "/v1/projects/1",
                    "/v1/routings/1/validation",
                    "/v1/aid-schemes/imports",
                    "/v1/changes/missions",
                    "/v1/dead-letters/missions/1/replay",
                    "/v1/clock/missions"),
            FUNDING,
            List.of(
                    "/v1/programmes",
                    "/v1/envelopes/1/balances",
                    "/v1/funding-requests/1",
                    "/v1/state-aid/simulations",
                    "/v1/agreements/1",
                    "/v1/payments/1",
                    "/v1/payment-orders",
                    "/v1/repayment-schedules/1",
                    "/v1/clawbacks/1",
                    "/v1/open-data/subventions.csv",
                    "/v1/changes/funding",
                    "/v1/dead-letters/funding",
                    "/v1/event-readings/funding/1",
                    "/v1/clock/funding"));

    @Test
    void findsTheServiceOfEveryPath() {
        PATHS.forEach((service, paths) -> assertThat(paths)
                .allSatisfy(path -> assertThat(Service.answering(path)).contains(service)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1",
                "/v1/",
                "/v1/overview",
                "/v1/feed",
                "/v1/changes",
                "/v1/changes/",
                "/v1/changes/gateway",
                "/v1/clock/",
                "/v1/callsome",
                "/v1/Calls",
                "/v2/calls",
                "/calls",
                "/q/health"
            })
    void findsNoServiceForOtherPaths(String path) {
        assertThat(Service.answering(path)).isEmpty();
    }
}
