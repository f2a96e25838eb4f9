package fr.rebond.kit.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;

/** Where a value is within JSON, without the value itself. */
public final class JsonPlace {

    private JsonPlace() {}

    /** JSON pointer (RFC 6901) to the part that could not be read. */
    public static String of(JsonMappingException unreadable) {
        var pointer = JsonPointer.empty();
        for (var step : unreadable.getPath()) {
            pointer = step.getFieldName() != null
                    ? pointer.appendProperty(step.getFieldName())
                    : pointer.appendIndex(step.getIndex());
        }
        return pointer.toString();
    }
}
