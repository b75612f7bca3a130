package org.techmatch.platform;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.techmatch.server.Secrets;

/**
 * Seals and encrypts with keys that are not in the database, one for each purpose, derived from {@code TECHMATCH_SECRET}
 * or, without that, from a secret in the data directory. Replicas must have the same secret.
 */
@Singleton
public class Keys {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int TOKEN_BYTES = 32;

    private final byte[] master;
    private final SecureRandom random = new SecureRandom();

    Keys(@Value("${techmatch.secret:}") String secret, @Value("${techmatch.data-dir}") String dataDirectory) {
        this.master = (secret.isBlank() ? ownSecret(Path.of(dataDirectory)) : secret).getBytes(StandardCharsets.UTF_8);
    }

    /** HMAC-SHA256 of a text in hexadecimal. */
    public String mac(String purpose, String text) {
        return HexFormat.of().formatHex(hmac(key(purpose), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** AES-256-GCM under a nonce of its own, which stands before the result. */
    public byte[] encrypt(String purpose, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, purpose, nonce, plain);
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return all;
    }

    /** What {@link #encrypt} was given. */
    public byte[] decrypt(String purpose, byte[] encrypted) {
        return crypt(
                Cipher.DECRYPT_MODE,
                purpose,
                Arrays.copyOf(encrypted, NONCE_BYTES),
                Arrays.copyOfRange(encrypted, NONCE_BYTES, encrypted.length));
    }

    /** A text encrypted for a column; null stays null. */
    public @Nullable String seal(String purpose, @Nullable String text) {
        return text == null
                ? null
                : Base64.getEncoder().encodeToString(encrypt(purpose, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What {@link #seal} was given. */
    public @Nullable String open(String purpose, @Nullable String sealed) {
        return sealed == null
                ? null
                : new String(decrypt(purpose, Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    /** A token that nobody can guess, for addresses and cookies; only its hash belongs in the database. */
    public String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] crypt(int mode, String purpose, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot " + (mode == Cipher.ENCRYPT_MODE ? "encrypt" : "decrypt"), e);
        }
    }

    private byte[] key(String purpose) {
        return hmac(master, purpose.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] input) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ownSecret(Path dataDirectory) {
        try {
            Files.createDirectories(dataDirectory);
            return Secrets.readOrCreate(dataDirectory.resolve("portal.secret"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
