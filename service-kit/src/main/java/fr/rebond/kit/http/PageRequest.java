package fr.rebond.kit.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
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
    @Parameter(description = "nextPageToken of the page before; goes with the same filters only")
    private String pageToken;

    public int size() {
        return pageSize;
    }

    /** What a keyset query asks the database for: one row more tells whether there is a next page. */
    public int limit() {
        return pageSize + 1;
    }

    /**
     * The sort values after which the page starts; empty for the first page.
     *
     * @param filters all filters of the list in a stable form, to which the token is bound
     * @param keys    how many sort values the list has
     * @throws fr.rebond.kit.problem.Refusal 400 when the token is none of ours or was given with other filters
     */
    public Optional<List<String>> after(String filters, int keys) {
        return pageToken == null ? Optional.empty() : Optional.of(PageToken.read(pageToken, filters, keys));
    }
}
