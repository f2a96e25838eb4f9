package fr.rebond.kit.page;

import fr.rebond.kit.problem.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for. Take it as a {@code @Valid @BeanParam}. */
public class PageRequest {

    public static final int MOST = 200;

    @QueryParam("pageSize")
    @DefaultValue("50")
    @Min(1)
    @Max(MOST)
    @Parameter(description = "How many items at most, 1 to 200")
    private int pageSize;

    @QueryParam("pageToken")
    @Size(max = 1000)
    @Parameter(description = "nextPageToken of the page before; goes with the same list and filters only")
    private String pageToken;

    @Context
    private UriInfo uri;

    public int size() {
        return pageSize;
    }

    /** What a keyset query asks the database for: one row more tells whether there is a next page. */
    public int limit() {
        return pageSize + 1;
    }

    /**
     * The sort values after which the page starts, as {@link Page#of} was given them; empty for the first page.
     *
     * @param filters all filters of the list in a stable form, to which the token is bound
     * @param keys    how many sort values the list has
     * @throws Refusal 400 when the token is none of ours, of another list, or was given with other filters
     */
    public Optional<List<String>> after(String filters, int keys) {
        return Optional.ofNullable(pageToken)
                .map(token -> PageToken.read(token, list(filters))
                        .filter(values -> values.size() == keys)
                        .orElseThrow(() ->
                                Refusal.invalid("pageToken", "pageToken is none of this list with these filters")));
    }

    String tokenAfter(List<String> keys, String filters) {
        return PageToken.write(keys, list(filters));
    }

    private String list(String filters) {
        return uri.getPath() + "?" + filters;
    }
}
