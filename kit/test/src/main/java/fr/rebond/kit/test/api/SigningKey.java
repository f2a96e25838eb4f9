package fr.rebond.kit.test.api;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The RSA key that signs the tokens of the tests; one per JVM, kept where every class loader can read it. */
public final class SigningKey {

    private static final String PRIVATE = "kit.test.key.private";
    private static final String PUBLIC = "kit.test.key.public";

    private SigningKey() {}

    /** X.509, Base64, as {@code quarkus.oidc.public-key} wants it. */
    public static String publicKey() {
        make();
        return System.getProperty(PUBLIC);
    }

    static PrivateKey privateKey() {
        make();
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make() {
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
