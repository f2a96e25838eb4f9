package fr.rebond.kit.page;

import fr.rebond.kit.problem.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The page of a list that the caller asks for. Declare it as a {@code @Valid @BeanParam}. */
public class PageRequest {

    public static final int MOST = 200;

    @QueryParam("pageSize")
    @DefaultValue("50")
    @Min(1)
    @Max(MOST)
    @Parameter(description = "Maximum number of items, 1 to 200")
    private int pageSize;

    @QueryParam("pageToken")
    @Size(max = 1000)
    @Parameter(description = "nextPageToken of the previous page; valid for the same list and filters only")
    private @Nullable String pageToken;

    @Context
    private UriInfo uri;

    public int size() {
        return pageSize;
    }

    /** The LIMIT of a keyset query: one row more than the page, to see whether there is a next page. */
    public int limit() {
        return pageSize + 1;
    }

    /**
     * The sort key after which the page starts; empty for the first page.
     *
     * @param filters all filters of the list in a stable form; the token is valid for these only
     * @param type    of the sort key: {@code UUID}, {@code Long}, {@code Integer}, {@code String}, or a record of these
     * @throws Refusal 400 when the token is malformed, or belongs to another list or other filters
     */
    public <K> Optional<K> after(String filters, Class<K> type) {
        return Optional.ofNullable(pageToken)
                .map(token -> PageToken.read(token, list(filters), type)
                        .orElseThrow(() -> Refusal.invalid(
                                "pageToken",
                                "does not belong to this list with these filters: start with the first page")));
    }

    String tokenAfter(Object key, String filters) {
        return PageToken.write(key, list(filters));
    }

    /** What a token is bound to. */
    String list(String filters) {
        return uri.getPath() + "?" + filters;
    }
}
