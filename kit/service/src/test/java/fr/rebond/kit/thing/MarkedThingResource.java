package fr.rebond.kit.thing;

import fr.rebond.kit.http.PublicRead;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.query.ChangeOrder;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Lists;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list that systems follow by marks. */
@Path("/v1/marked-things")
@ApplicationScoped
public class MarkedThingResource {

    private static final String THINGS = """
            SELECT t.id, t.note, (SELECT count(*) FROM thing_part p WHERE p.thing_id = t.id) AS parts, t.changed_in
            FROM thing t <where>
            """;

    private final Lists lists;

    MarkedThingResource(Lists lists) {
        this.lists = lists;
    }

    /** A row of the list. */
    public record Summary(UUID id, @Nullable String note, long parts) {}

    @GET
    @PermitAll
    @PublicRead
    public MarkedPage<Summary> list(
            @QueryParam("word") String word,
            @QueryParam("updatedSince") Instant updatedSince,
            @Valid @BeanParam MarkedPageRequest page) {
        var conditions = new Conditions()
                .filter("word", "t.name LIKE '%' || :word || '%'", word)
                .filter("updatedSince", "t.updated_at >= :updatedSince", updatedSince);
        return lists.page(THINGS, conditions, ChangeOrder.of("t", Summary::id), page, Summary.class);
    }
}
