package fr.rebond.kit.idempotency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Idempotency-Key} header of a request that creates something. Declare it as a {@code @Valid @BeanParam}.
 */
public class IdempotencyKey {

    private static final String HEADER = "Idempotency-Key";
    private static final String VISIBLE_ASCII = "[\\x21-\\x7e]*";
    private static final String DESCRIPTION =
            "Makes a repeated request harmless: the same key with the same body gets the first answer again";

    @HeaderParam(HEADER)
    @Size(min = 1, max = 255)
    @Pattern(regexp = VISIBLE_ASCII)
    @Parameter(description = DESCRIPTION)
    private @Nullable String idempotencyKey;

    Optional<String> value() {
        return Optional.ofNullable(idempotencyKey);
    }

    /** The header of a request that moves money, where it is required. */
    public static class Required {

        @HeaderParam(HEADER)
        @NotNull(message = "this request moves money: send an Idempotency-Key")
        @Size(min = 1, max = 255)
        @Pattern(regexp = VISIBLE_ASCII)
        @Parameter(description = DESCRIPTION, required = true)
        private String idempotencyKey;

        String value() {
            return idempotencyKey;
        }
    }
}
