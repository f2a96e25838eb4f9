package fr.rebond.kit.inbox;

import com.fasterxml.jackson.databind.JsonMappingException;
import fr.rebond.kit.json.JsonPlace;
import fr.rebond.kit.outbox.EventJson;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Finds the handler of an event and calls it within the trace of the event. */
@ApplicationScoped
class EventHandlers {

    private static final Logger LOG = Logger.getLogger(EventHandlers.class);
    private static final TextMapGetter<Arrival> TRACE = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Arrival arrival) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable Arrival arrival, String key) {
            return arrival != null && key.equals("traceparent") ? arrival.traceparent() : null;
        }
    };

    private final Map<String, EventHandler<?>> handlers;
    private final Validator validator;
    private final Tracer tracer;

    EventHandlers(@All List<EventHandler<?>> handlers, Validator validator, Tracer tracer) {
        this.handlers = handlers.stream().collect(Collectors.toMap(EventHandler::type, Function.identity()));
        this.validator = validator;
        this.tracer = tracer;
    }

    boolean knows(String type) {
        return handlers.containsKey(type);
    }

    void apply(Arrival arrival) {
        apply(arrival, handlers.get(arrival.type()));
    }

    private <T> void apply(Arrival arrival, EventHandler<T> handler) {
        var parent = W3CTraceContextPropagator.getInstance().extract(Context.root(), arrival, TRACE);
        var span = tracer.spanBuilder("apply " + arrival.type())
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (var _ = span.makeCurrent()) {
            MDC.put("traceId", span.getSpanContext().getTraceId());
            var event = new ReceivedEvent<>(
                    arrival.id(),
                    arrival.type(),
                    arrival.subject(),
                    arrival.sequence(),
                    arrival.time(),
                    payload(arrival, handler.payload()));
            handler.apply(event);
            LOG.infof("Applied %s %s of %s", arrival.type(), arrival.id(), arrival.subject());
        } finally {
            MDC.remove("traceId");
            span.end();
        }
    }

    private <T> T payload(Arrival arrival, Class<T> type) {
        T payload;
        try {
            payload = EventJson.MAPPER.readValue(arrival.raw().value(), type);
        } catch (IOException undecodable) {
            throw new Arrival.Unreadable("payload is not as expected" + place(undecodable));
        }
        if (payload == null) {
            throw new Arrival.Unreadable("payload is null");
        }
        var breaches = validator.validate(payload);
        if (!breaches.isEmpty()) {
            throw new Arrival.Unreadable("payload breaks its schema: "
                    + breaches.stream()
                            .map(breach -> breach.getPropertyPath() + " " + breach.getMessage())
                            .sorted()
                            .collect(Collectors.joining("; ")));
        }
        return payload;
    }

    /** The place of the error, without the value, which must not be logged. */
    private static String place(IOException undecodable) {
        return undecodable instanceof JsonMappingException mapping ? " at " + JsonPlace.of(mapping) : ": no JSON";
    }
}
