package io.caseport.application.access;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.out.TagRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.Session;
import io.caseport.domain.identity.UniqueId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The keys of {@code aws:} that a caller brings along. Each is found only when a condition asks for
 * it, since most requests are decided by none.
 */
final class CallerKeys {
  private static final String PRINCIPAL_TAG = "aws:principaltag/";

  private final Caller caller;
  private final TagRepository tags;
  private final InstantSource clock;

  CallerKeys(Caller caller, TagRepository tags, InstantSource clock) {
    this.caller = caller;
    this.tags = tags;
    this.clock = clock;
  }

  /**
   * The value of the key, if this caller has it.
   *
   * @param key in lower case
   */
  Optional<String> find(String key) {
    var principal = caller.principal();
    var facts = caller.facts();
    return switch (key) {
      case "aws:currenttime" -> Optional.of(seconds(clock.instant()).toString());
      case "aws:epochtime" -> Optional.of(Long.toString(clock.instant().getEpochSecond()));
      case "aws:sourceip" -> facts.sourceIp();
      case "aws:securetransport" -> facts.secureTransport().map(String::valueOf);
      case "aws:requestedregion" -> facts.region();
      case "aws:useragent" -> facts.userAgent();
      case "aws:referer" -> facts.referer();
      case "aws:principalarn" -> Optional.of(principal.identityArn());
      case "aws:principalaccount" -> Optional.of(principal.accountId().value());
      case "aws:principaltype" -> Optional.of(type(principal));
      case "aws:userid" -> Optional.of(principal.userId());
      case "aws:username" -> userName(principal);
      case "aws:viaawsservice", "aws:principalisawsservice" -> Optional.of("false");
      default -> key.startsWith(PRINCIPAL_TAG) ? tag(key) : ofSession(key);
    };
  }

  private Optional<String> ofSession(String key) {
    var session = caller.principal().session();
    return switch (key) {
      case "aws:multifactorauthpresent" ->
          session.map(present -> String.valueOf(present.mfaAt().isPresent()));
      case "aws:multifactorauthage" -> session.flatMap(Session::mfaAt).map(this::age);
      case "aws:tokenissuetime" -> session.map(present -> seconds(present.issuedAt()).toString());
      case "aws:sourceidentity" -> session.flatMap(Session::sourceIdentity);
      default -> Optional.empty();
    };
  }

  private String age(Instant since) {
    return Long.toString(Duration.between(since, clock.instant()).toSeconds());
  }

  private static Instant seconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }

  private static String type(Principal principal) {
    return switch (principal) {
      case Principal.Root _ -> "Account";
      case Principal.IamUser _ -> "User";
      case Principal.InSession session -> type(session.holder());
      case Principal.AssumedRole _ -> "AssumedRole";
      case Principal.FederatedUser _ -> "FederatedUser";
    };
  }

  private static Optional<String> userName(Principal principal) {
    return switch (principal) {
      case Principal.IamUser user -> Optional.of(user.name().value());
      case Principal.InSession session -> userName(session.holder());
      case Principal.Root _, Principal.AssumedRole _, Principal.FederatedUser _ -> Optional.empty();
    };
  }

  private Optional<String> tag(String key) {
    var wanted = key.substring(PRINCIPAL_TAG.length());
    return caller
        .principal()
        .session()
        .flatMap(session -> session.tags().find(wanted))
        .or(() -> tagOfIdentity(caller.principal(), wanted));
  }

  private Optional<String> tagOfIdentity(Principal principal, String wanted) {
    return switch (principal) {
      case Principal.IamUser user -> tag(user.accountId(), user.id(), wanted);
      case Principal.AssumedRole role -> tag(role.accountId(), role.roleId(), wanted);
      case Principal.InSession session -> tagOfIdentity(session.holder(), wanted);
      case Principal.Root _, Principal.FederatedUser _ -> Optional.empty();
    };
  }

  private Optional<String> tag(AccountId account, UniqueId owner, String wanted) {
    return tags.of(account, owner).find(wanted);
  }
}
