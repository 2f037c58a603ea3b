package io.caseport.persistence.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.out.SecretVault;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals with AES-256-GCM. A sealed secret is the version of the key, a random nonce, and the
 * ciphertext with its tag; the context is authenticated but not contained.
 */
public final class AesGcmSecretVault implements SecretVault {
  private static final byte KEY_VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;
  private static final int OVERHEAD = 1 + NONCE_BYTES + TAG_BYTES;

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  /** Takes a key of 32 bytes. */
  public AesGcmSecretVault(byte[] key) {
    if (key.length != SecretKeys.BYTES) {
      throw new IllegalArgumentException("a key of " + key.length + " bytes");
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  @Override
  public byte[] seal(byte[] secret, String context) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      var ciphertext = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(secret);
      return ByteBuffer.allocate(1 + NONCE_BYTES + ciphertext.length)
          .put(KEY_VERSION)
          .put(nonce)
          .put(ciphertext)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  @Override
  public Optional<byte[]> open(byte[] sealed, String context) {
    if (sealed.length < OVERHEAD || sealed[0] != KEY_VERSION) {
      return Optional.empty();
    }
    var buffer = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
    var nonce = new byte[NONCE_BYTES];
    buffer.get(nonce);
    var ciphertext = new byte[buffer.remaining()];
    buffer.get(ciphertext);
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, context).doFinal(ciphertext));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
    cipher.updateAAD(new byte[] {KEY_VERSION});
    cipher.updateAAD(context.getBytes(UTF_8));
    return cipher;
  }
}
