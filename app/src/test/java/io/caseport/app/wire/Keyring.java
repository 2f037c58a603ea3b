package io.caseport.app.wire;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Sessions.TemporaryCredentials;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.SecretAccessKey;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/** The keys with which callers sign their requests. */
final class Keyring {
  private final Map<String, StaticCredentialsProvider> keys = new ConcurrentHashMap<>();

  Caller add(Principal principal, AccessKeyId id, SecretAccessKey secret) {
    var credentials = AwsBasicCredentials.create(id.value(), secret.value());
    keys.put(name(principal), StaticCredentialsProvider.create(credentials));
    return Caller.throughApi(principal);
  }

  Caller add(Principal principal, TemporaryCredentials given) {
    var credentials =
        AwsSessionCredentials.create(
            given.id().value(), given.secret().value(), given.sessionToken());
    keys.put(name(principal), StaticCredentialsProvider.create(credentials));
    return Caller.throughApi(principal);
  }

  /** Who has several sessions has as many keys. */
  private static String name(Principal principal) {
    return principal.session().map(session -> session.keyId().value()).orElseGet(principal::userId);
  }

  boolean holds(Principal principal) {
    return keys.containsKey(name(principal));
  }

  StaticCredentialsProvider of(Caller caller) {
    return Objects.requireNonNull(keys.get(name(caller.principal())), () -> "no key of " + caller);
  }

  /** What makes a request one of the caller. */
  Consumer<AwsRequestOverrideConfiguration.Builder> by(Caller caller) {
    var credentials = of(caller);
    return request -> {
      request.credentialsProvider(credentials);
      if (caller.dryRun()) {
        Rehearsals.ask(request);
      }
    };
  }
}
