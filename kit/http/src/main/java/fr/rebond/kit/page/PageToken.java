package fr.rebond.kit.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * An opaque place in a list: the sort values of the last item seen, signed together with the list they are of, so that
 * nobody else's text ever reaches a query as one. All replicas sign with a key made of the password they share.
 */
final class PageToken {

    private static final String SEPARATOR = "\u001f";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 16;

    private PageToken() {}

    static String write(List<String> keys, String list) {
        var text = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        var token = Arrays.copyOf(signature(text, list), SIGNATURE + text.length);
        System.arraycopy(text, 0, token, SIGNATURE, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty for a token that was not written for this list. */
    static Optional<List<String>> read(String token, String list) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length < SIGNATURE) {
            return Optional.empty();
        }
        var text = Arrays.copyOfRange(bytes, SIGNATURE, bytes.length);
        return MessageDigest.isEqual(signature(text, list), Arrays.copyOf(bytes, SIGNATURE))
                ? Optional.of(List.of(new String(text, StandardCharsets.UTF_8).split(SEPARATOR, -1)))
                : Optional.empty();
    }

    private static byte[] signature(byte[] text, String list) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(Key.VALUE);
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(text), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Read once, when the first page is asked for. */
    private static final class Key {
        private static final SecretKeySpec VALUE = new SecretKeySpec(
                ("page tokens " + ConfigProvider.getConfig().getValue("quarkus.datasource.password", String.class))
                        .getBytes(StandardCharsets.UTF_8),
                ALGORITHM);
    }
}
