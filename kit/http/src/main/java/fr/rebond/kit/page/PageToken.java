package fr.rebond.kit.page;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An opaque position in a list: the sort key of the last item seen, bound to the list and its filters.
 *
 * <p>A key is a {@code UUID}, {@code Long}, {@code Integer} or {@code String}, or a record of these. A token is decoded
 * into exactly that type, and only in the form in which it was encoded. It is not signed, because a forged token can
 * only name a position of the same list.
 */
final class PageToken {

    private static final String SEPARATOR = "\u001f";
    private static final int FINGERPRINT_BYTES = 8;

    private PageToken() {}

    static String write(Object key, String list) {
        var text = fingerprint(list) + SEPARATOR + text(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for a token that was not made for this list and this type of key. */
    static <K> Optional<K> read(String token, String list, Class<K> type) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            var parts = text.split(SEPARATOR, -1);
            var key = type.cast(key(Arrays.copyOfRange(parts, 1, parts.length), type));
            return write(key, list).equals(token) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String text(Object key) {
        return key instanceof Record values
                ? Arrays.stream(values.getClass().getRecordComponents())
                        .map(component -> String.valueOf(value(values, component)))
                        .collect(Collectors.joining(SEPARATOR))
                : key.toString();
    }

    private static Object key(String[] parts, Class<?> type) {
        if (!type.isRecord()) {
            return scalar(onlyOne(parts), type);
        }
        var components = type.getRecordComponents();
        if (components.length != parts.length) {
            throw new IllegalArgumentException("wrong number of values");
        }
        var values = new Object[parts.length];
        for (var index = 0; index < parts.length; index++) {
            values[index] = scalar(parts[index], components[index].getType());
        }
        return create(type, components, values);
    }

    private static String onlyOne(String[] parts) {
        if (parts.length != 1) {
            throw new IllegalArgumentException("wrong number of values");
        }
        return parts[0];
    }

    private static Object scalar(String text, Class<?> type) {
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == Long.class || type == long.class) {
            return Long.valueOf(text);
        }
        if (type == Integer.class || type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == String.class) {
            return text;
        }
        throw new IllegalStateException("A page key cannot be a " + type);
    }

    private static Object value(Record values, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object create(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String fingerprint(String list) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
