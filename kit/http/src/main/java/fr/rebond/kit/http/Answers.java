package fr.rebond.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Successful answers. A representation always carries its entity tag. */
public final class Answers {

    private Answers() {}

    /** 200 with the representation and its ETag. */
    public static Response ok(Versioned view) {
        return Response.ok(view).header(HttpHeaders.ETAG, view.entityTag()).build();
    }

    /** 200, or 304 without a body when the client already has this version. */
    public static Response fresh(Versioned view, IfNoneMatch known) {
        var tag = view.entityTag();
        return known.names(tag)
                ? Response.notModified().header(HttpHeaders.ETAG, tag).build()
                : ok(view);
    }

    /**
     * 201 with the representation, its ETag and its Location.
     *
     * @param path e.g. {@code /v1/calls/0190…}
     */
    public static Response created(String path, Versioned view) {
        return Response.created(URI.create(path))
                .header(HttpHeaders.ETAG, view.entityTag())
                .entity(view)
                .build();
    }
}
