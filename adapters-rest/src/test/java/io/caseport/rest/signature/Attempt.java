package io.caseport.rest.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.http.WireRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * One request and all that a verdict on it depends on. Plays the owner of the keys as well, which
 * knows exactly one key.
 */
record Attempt(
    WireRequest request,
    String service,
    Instant now,
    AccessKey key,
    Function<String, CanonicalPath> paths) {

  record AccessKey(String id, String secret, Optional<String> token) {}

  PresentedSignature read() {
    return new SignatureVerifier(InstantSource.fixed(now), Duration.ofMinutes(15), paths)
        .read(request, service, true);
  }

  /** The signature if it is genuine; otherwise throws the refusal. */
  PresentedSignature accept() {
    PresentedSignature presented = read();
    if (!presented.accessKeyId().equals(key.id())
        || !presented.sessionToken().equals(key.token())) {
      throw SignatureRefusal.unknownKey();
    }
    if (!presented.matches(key.secret().getBytes(UTF_8))) {
      throw SignatureRefusal.mismatch();
    }
    return presented;
  }

  boolean accepted() {
    try {
      accept();
      return true;
    } catch (SignatureRefusal refusal) {
      return false;
    }
  }

  Attempt with(WireRequest changed) {
    return new Attempt(changed, service, now, key, paths);
  }

  Attempt at(Instant moment) {
    return new Attempt(request, service, moment, key, paths);
  }

  Attempt forService(String other) {
    return new Attempt(request, other, now, key, paths);
  }

  Attempt with(AccessKey other) {
    return new Attempt(request, service, now, other, paths);
  }
}
