package io.caseport.persistence.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.out.PasswordHasher;
import io.caseport.domain.account.PasswordHash;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id with the parameters that OWASP names as the least, written in the PHC string format. */
public final class Argon2PasswordHasher implements PasswordHasher {
  private static final Argon2Cost TODAY = new Argon2Cost(19_456, 2, 1);
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final Argon2Cost cost;

  public Argon2PasswordHasher() {
    this(TODAY);
  }

  Argon2PasswordHasher(Argon2Cost cost) {
    this.cost = cost;
  }

  @Override
  public PasswordHash hash(String password) {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return PhcString.of(cost, salt, derive(password, cost, salt, HASH_BYTES)).encode();
  }

  @Override
  public boolean isOutdated(PasswordHash hash) {
    return PhcString.parse(hash).filter(stored -> stored.cost().isLessThan(cost)).isPresent();
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

  private static byte[] derive(String password, Argon2Cost cost, byte[] salt, int length) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.kibibytes())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build();
    var result = new byte[length];
    var generator = new Argon2BytesGenerator();
    generator.init(parameters);
    generator.generateBytes(password.getBytes(UTF_8), result);
    return result;
  }
}
