package fr.rebond.gateway.health;

import fr.rebond.gateway.upstream.Service;
import fr.rebond.gateway.upstream.UpstreamClient;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.HealthGroup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the services are ready, for who wants to know: {@code /q/health/group/upstreams}. The gateway itself is ready
 * without them, as it answers for those that are not.
 */
@HealthGroup("upstreams")
@ApplicationScoped
class UpstreamHealth implements AsyncHealthCheck {

    private static final long DEADLINE_MILLIS = 1_000;

    private final UpstreamClient upstreams;

    UpstreamHealth(UpstreamClient upstreams) {
        this.upstreams = upstreams;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        var checks = Arrays.stream(Service.values()).map(this::ready).toList();
        return Uni.createFrom()
                .completionStage(() ->
                        Future.all(checks).map(all -> response(all.list())).toCompletionStage());
    }

    private Future<Boolean> ready(Service service) {
        return upstreams
                .open(service, HttpMethod.GET, "/q/health/ready")
                .compose(request -> request.send()
                        .map(HttpClientResponse::statusCode)
                        .timeout(DEADLINE_MILLIS, TimeUnit.MILLISECONDS)
                        .onFailure(ignored -> request.reset()))
                .map(status -> status == 200)
                .otherwise(false);
    }

    private static HealthCheckResponse response(List<Boolean> ready) {
        var response = HealthCheckResponse.named("Services").status(!ready.contains(false));
        for (var service : Service.values()) {
            response.withData(service.label(), ready.get(service.ordinal()) ? "UP" : "DOWN");
        }
        return response.build();
    }
}
