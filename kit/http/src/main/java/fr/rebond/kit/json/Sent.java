package fr.rebond.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Shows a client what it has sent, in a message about it. */
final class Sent {

    private static final int LONGEST = 40;

    private Sent() {}

    /** @param expected completes the sentence "must be …" */
    static String sentence(String expected, JsonParser parser) throws IOException {
        return "must be %s, not %s".formatted(expected, value(parser));
    }

    /** @param expected completes the sentence "must be …" */
    static String sentence(String expected, String sent) {
        return "must be %s, not %s".formatted(expected, quoted(sent));
    }

    private static String value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case JsonToken token
            when token.isStructStart() -> token == JsonToken.START_ARRAY ? "an array" : "an object";
            case JsonToken.VALUE_STRING -> quoted(parser.getText());
            default -> shortened(parser.getText());
        };
    }

    private static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    /** Without characters that could change how the message is shown. */
    private static String shortened(String text) {
        var start = text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
                : text;
        return start.replaceAll("[\\p{C}&&[^\\u00ad]]", "\ufffd");
    }
}
