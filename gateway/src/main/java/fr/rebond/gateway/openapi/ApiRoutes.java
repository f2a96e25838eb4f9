package fr.rebond.gateway.openapi;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.HEAD;

import fr.rebond.gateway.edge.ProblemWriter;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.problem.Refusal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code /openapi} serves the OpenAPI document. {@code /docs} is a static page that shows it. */
@ApplicationScoped
class ApiRoutes {

    private static final Refusal UNKNOWN_FORMAT =
            new Refusal(400, "invalid-request", "The only query parameter is format, with the value yaml or json");

    private final ProblemWriter problems;
    private final OpenApiDocument document;

    ApiRoutes(ProblemWriter problems, OpenApiDocument document) {
        this.problems = problems;
        this.document = document;
    }

    void register(@Observes Router router) {
        router.route("/openapi").method(GET).method(HEAD).handler(this::document);
        router.routeWithRegex("/").method(GET).method(HEAD).handler(routing -> routing.redirect("/docs/"));
        router.routeWithRegex("/docs").method(GET).method(HEAD).handler(routing -> routing.redirect("/docs/"));
    }

    private void document(RoutingContext routing) {
        var query = routing.request().query();
        if (query == null || query.isEmpty()) {
            var accept = routing.request().getHeader(HttpHeaders.ACCEPT);
            var json = accept != null && accept.contains("json") && !accept.contains("yaml");
            answer(routing, json ? document.json() : document.yaml());
        } else if (query.equals("format=json") || query.equals("format=yaml")) {
            answer(routing, query.endsWith("json") ? document.json() : document.yaml());
        } else {
            problems.refuse(routing, UNKNOWN_FORMAT);
        }
    }

    private void answer(RoutingContext routing, OpenApiDocument.Form form) {
        var gzip = acceptsGzip(routing);
        var tag = gzip ? "\"" + form.tag() + "-gzip\"" : "\"" + form.tag() + "\"";
        var answer = routing.response();
        answer.putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
        answer.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        answer.putHeader(HttpHeaders.ETAG, tag);
        if (IfNoneMatch.isAmong(tag, routing.request().headers().getAll(HttpHeaders.IF_NONE_MATCH))) {
            answer.setStatusCode(304).end();
            return;
        }
        answer.putHeader(HttpHeaders.CONTENT_TYPE, form.mediaType());
        if (gzip) {
            answer.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        answer.end(gzip ? form.gzip() : form.plain());
    }

    /** A weight of zero refuses an encoding (RFC 9110, section 12.5.3). */
    private static boolean acceptsGzip(RoutingContext routing) {
        return routing.parsedHeaders().acceptEncoding().stream()
                .anyMatch(encoding -> encoding.value().equalsIgnoreCase("gzip") && encoding.weight() > 0);
    }
}
