package fr.rebond.gateway.overview;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.rebond.gateway.edge.GatewayRefusal;
import fr.rebond.gateway.settings.GatewaySettings;
import fr.rebond.gateway.upstream.UpstreamClient;
import fr.rebond.kit.http.RequestId;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Reads the figures of a service with the token of the caller, within the deadline of the overview. */
@ApplicationScoped
class Statistics {

    private static final Logger LOG = Logger.getLogger(Statistics.class);

    private final UpstreamClient upstreams;
    private final ObjectMapper json;
    private final Duration deadline;
    private final Map<Source, Instant> outages = new ConcurrentHashMap<>();

    Statistics(UpstreamClient upstreams, ObjectMapper json, GatewaySettings settings) {
        this.upstreams = upstreams;
        this.json = json;
        this.deadline = settings.overview().deadline();
    }

    /** Fails only when the service refuses the token. After any other failure the part is UNAVAILABLE. */
    Future<OverviewPart> of(Source source, Caller caller) {
        if (caller.isAnonymous() && !source.isPublic()) {
            return Future.succeededFuture(OverviewPart.restricted());
        }
        var opened = upstreams.open(source.service(), HttpMethod.GET, source.path());
        return opened.compose(request -> ask(request, caller))
                .timeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
                .onFailure(ignored -> opened.onSuccess(HttpClientRequest::reset))
                .map(answer -> {
                    outages.remove(source);
                    return answer;
                })
                .recover(failure -> unavailable(source, failure));
    }

    private Future<OverviewPart> ask(HttpClientRequest request, Caller caller) {
        request.putHeader(RequestId.HEADER, caller.requestId());
        request.putHeader(HttpHeaders.ACCEPT, "application/json");
        if (caller.authorization() != null) {
            request.putHeader(HttpHeaders.AUTHORIZATION, caller.authorization());
        }
        return request.send().compose(answer -> answer.body().compose(body -> part(answer.statusCode(), body)));
    }

    private Future<OverviewPart> part(int status, Buffer body) {
        return switch (status) {
            case 200 -> figures(body);
            case 401 -> Future.failedFuture(GatewayRefusal.UNAUTHENTICATED);
            case 403 -> Future.succeededFuture(OverviewPart.restricted());
            default -> Future.failedFuture("status " + status);
        };
    }

    private Future<OverviewPart> figures(Buffer body) {
        try {
            return json.readTree(body.getBytes()) instanceof ObjectNode figures
                    ? Future.succeededFuture(OverviewPart.available(figures))
                    : Future.failedFuture("the answer is not a JSON object");
        } catch (JacksonException unreadable) {
            return Future.failedFuture("the answer is not JSON");
        } catch (IOException impossible) {
            return Future.failedFuture(impossible);
        }
    }

    private Future<OverviewPart> unavailable(Source source, Throwable failure) {
        if (failure == GatewayRefusal.UNAUTHENTICATED) {
            return Future.failedFuture(failure);
        }
        LOG.warnf("No figures from %s: %s", source.service().label(), failure.getMessage());
        var since = outages.computeIfAbsent(source, ignored -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return Future.succeededFuture(OverviewPart.unavailable(
                since,
                "The %s service did not return its figures"
                        .formatted(source.service().label())));
    }
}
