package fr.rebond.kit.page;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list that systems can follow by marks. */
public record MarkedPage<T>(
        List<T> items,

        @Schema(description = "Send it as pageToken to get the next page; absent on the last page") @Nullable
        String nextPageToken,

        @Schema(
                description = "On the last page only. Send it as mark in the next round, to get every item that has "
                        + "changed since this round began")
        @Nullable
        String nextMark) {

    /**
     * @param filters all filters of the list in a stable form, which the mark is bound to
     * @param mark    where the next round starts
     */
    public static <T> MarkedPage<T> of(Page<T> page, Mark mark, MarkedPageRequest request, String filters) {
        var last = page.nextPageToken() == null;
        return new MarkedPage<>(page.items(), page.nextPageToken(), last ? request.token(mark, filters) : null);
    }
}
