package fr.rebond.kit.page;

import fr.rebond.kit.problem.Refusal;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The page of a list that systems can follow by marks. Declare it as a {@code @Valid @BeanParam}. */
public class MarkedPageRequest extends PageRequest {

    @QueryParam("mark")
    @Size(max = 200)
    @Parameter(
            description = "nextMark of the last page of an earlier round with the same filters: every item that has "
                    + "changed since that round began, in the order of the changes. Items may be repeated, none is "
                    + "missed. Not together with updatedSince")
    private @Nullable String mark;

    /**
     * @param filters all filters of the list in a stable form; the mark is valid for these only
     * @throws Refusal 400 when the mark is malformed, or belongs to another list or other filters
     */
    public Optional<Mark> mark(String filters) {
        return Optional.ofNullable(mark)
                .map(token -> PageToken.read(token, marked(filters), Mark.class)
                        .orElseThrow(() -> Refusal.invalid(
                                "mark",
                                "is not a nextMark of this list with these filters: read the list without it")));
    }

    String token(Mark next, String filters) {
        return PageToken.write(next, marked(filters));
    }

    /** A page token belongs to one round. */
    @Override
    String list(String filters) {
        return super.list(filters) + "&mark=" + mark;
    }

    private String marked(String filters) {
        return "mark " + super.list(filters);
    }
}
