package io.caseport.persistence.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.out.PasswordHasher;
import io.caseport.domain.account.PasswordHash;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id with the parameters that OWASP names as the least, written in the PHC string format. */
public final class Argon2PasswordHasher implements PasswordHasher {
  private static final Argon2Cost COST = new Argon2Cost(19_456, 2, 1);
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  /** Each hash fills 19 MiB, so that a rush of sign-ins must wait rather than use up the heap. */
  private static final int MOST_AT_ONCE = 4;

  private final Semaphore free = new Semaphore(MOST_AT_ONCE);
  private final SecureRandom random = new SecureRandom();

  @Override
  public PasswordHash hash(String password) {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return PhcString.of(COST, salt, derive(password, COST, salt, HASH_BYTES)).encode();
  }

  @Override
  public boolean matches(String password, PasswordHash hash) {
    return PhcString.parse(hash)
        .map(
            stored ->
                MessageDigest.isEqual(
                    derive(password, stored.cost(), stored.salt(), stored.hash().length),
                    stored.hash()))
        .orElse(false);
  }

  private byte[] derive(String password, Argon2Cost cost, byte[] salt, int length) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.kibibytes())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build();
    var result = new byte[length];
    free.acquireUninterruptibly();
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(parameters);
      generator.generateBytes(password.getBytes(UTF_8), result);
      return result;
    } finally {
      free.release();
    }
  }
}
