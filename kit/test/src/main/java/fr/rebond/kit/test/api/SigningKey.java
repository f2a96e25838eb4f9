package fr.rebond.kit.test.api;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The RSA key that signs the tokens of the tests. There is one per JVM. It is kept in system properties, because Quarkus
 * loads tests in several class loaders.
 */
public final class SigningKey {

    private static final String PRIVATE = "kit.test.key.private";
    private static final String PUBLIC = "kit.test.key.public";

    private SigningKey() {}

    /** X.509 in Base64, the format of {@code quarkus.oidc.public-key}. */
    public static String publicKey() {
        generateOnce();
        return System.getProperty(PUBLIC);
    }

    static PrivateKey privateKey() {
        generateOnce();
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void generateOnce() {
        synchronized (System.class) {
            if (System.getProperty(PUBLIC) != null) {
                return;
            }
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                var pair = generator.generateKeyPair();
                var base64 = Base64.getEncoder();
                System.setProperty(
                        PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()));
                System.setProperty(
                        PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
