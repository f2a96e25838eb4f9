package fr.rebond.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The answers of the API: a representation always goes with its entity tag. */
public final class Answers {

    private Answers() {}

    /** 200 with the representation and its ETag. */
    public static Response ok(Versioned view) {
        return Response.ok(view)
                .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .build();
    }

    /** 200, or 304 without a body when the reader has this version already. */
    public static Response fresh(Versioned view, @Nullable String ifNoneMatch) {
        if (EntityTags.of(view.version()).equals(ifNoneMatch)) {
            return Response.notModified().header(HttpHeaders.ETAG, ifNoneMatch).build();
        }
        return ok(view);
    }

    /** 201 with the representation, its ETag and its address. @param path e.g. {@code /v1/calls/0190…} */
    public static Response created(String path, Versioned view) {
        return Response.created(URI.create(path))
                .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .entity(view)
                .build();
    }
}
