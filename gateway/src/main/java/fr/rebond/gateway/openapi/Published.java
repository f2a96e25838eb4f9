package fr.rebond.gateway.openapi;

import io.vertx.core.buffer.Buffer;
import java.util.Arrays;

/** The merged document as it is sent, in both its forms. */
record Published(Form yaml, Form json) {

    static Published of(WholeApi api) {
        return new Published(Form.of(api.yaml()), Form.of(api.json()));
    }

    /** @param tag entity tag, the same as long as the content is */
    record Form(Buffer content, String tag) {

        private static Form of(byte[] content) {
            return new Form(Buffer.buffer(content), "\"%x-%x\"".formatted(content.length, Arrays.hashCode(content)));
        }
    }
}
