package fr.rebond.kit.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.http.PublicRead;
import fr.rebond.kit.page.MarkedPage;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets caches keep what everyone may read without a token, for a minute. Such an answer has an entity tag: that of the
 * aggregate, or a digest of the content. A caller with a token may see more, so caches keep the two apart.
 */
class PublicReads {

    private static final String FOR_A_MINUTE = "public, max-age=60";
    private static final int TAG_BYTES = 12;

    private final ObjectMapper json;

    PublicReads(ObjectMapper json) {
        this.json = json;
    }

    @PublicRead
    @ServerResponseFilter
    void allowCaching(ContainerResponseContext answer, RoutingContext routing) {
        if (answer.getStatus() >= 400) {
            return;
        }
        var headers = routing.response().headers();
        headers.add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        if (routing.request().getHeader(HttpHeaders.AUTHORIZATION) == null) {
            headers.set(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE);
            if (answer.getHeaderString(HttpHeaders.ETAG) == null && isJson(answer)) {
                tag(answer, routing.request());
            }
        }
    }

    private static boolean isJson(ContainerResponseContext answer) {
        return answer.getMediaType() == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(answer.getMediaType());
    }

    private void tag(ContainerResponseContext answer, HttpServerRequest request) {
        var content = content(answer.getEntity());
        var tagged = answer.getEntity() instanceof MarkedPage<?> page ? content(withoutMark(page)) : content;
        var tag = "\"" + HexFormat.of().formatHex(digest(tagged), 0, TAG_BYTES) + "\"";
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (IfNoneMatch.isAmong(tag, request.headers().getAll(HttpHeaders.IF_NONE_MATCH))) {
            answer.setStatus(304);
            answer.setEntity(null);
        } else {
            answer.setEntity(content, new Annotation[0], MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
    }

    /** Every transaction of the database changes the mark. An earlier one stays good: it only repeats more. */
    private static List<Object> withoutMark(MarkedPage<?> page) {
        return List.of(page.items(), page.nextPageToken() == null);
    }

    private byte[] content(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
