package io.caseport.application.credential;

import io.caseport.application.port.in.KeyUses;
import io.caseport.application.port.out.KeyUseRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.role.RoleUses;
import io.caseport.domain.credential.AccessKeyUse;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Holds the uses of the last minutes in memory, to the minute, and writes each key's once in a
 * while: a write for each request would cost more than the request.
 */
public final class KeyUsesService implements KeyUses {
  private static final AccessKeyUse NEVER =
      new AccessKeyUse(new AccessKeyId(""), Instant.MIN, "", "");
  private static final int LONGEST_NAME = 64;
  private static final int WRITTEN_AT_ONCE = 500;

  private final KeyUseRepository written;
  private final RoleUses roles;
  private final UnitOfWork work;
  private final InstantSource clock;
  private final Map<AccessKeyId, AccessKeyUse> recent = new ConcurrentHashMap<>();

  public KeyUsesService(
      KeyUseRepository written, RoleUses roles, UnitOfWork work, InstantSource clock) {
    this.written = written;
    this.roles = roles;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public void note(Principal signer, AccessKeyId key, String service, String region) {
    var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    switch (signer) {
      case Principal.LongTerm _ -> note(key, minute, service, region);
      case Principal.AssumedRole session ->
          roles.note(session, new Role.LastUse(minute, cut(region)));
      case Principal.InSession _, Principal.FederatedUser _ -> {}
    }
  }

  private void note(AccessKeyId key, Instant minute, String service, String region) {
    var known = recent.getOrDefault(key, NEVER);
    if (!known.at().equals(minute)
        || !known.service().equals(service)
        || !known.region().equals(region)) {
      recent.put(key, new AccessKeyUse(key, minute, cut(service), cut(region)));
    }
  }

  /** The region is any text that a client has signed. */
  private static String cut(String name) {
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  @Override
  public void writeDown() {
    roles.writeDown();
    var uses = List.copyOf(recent.values());
    for (int from = 0; from < uses.size(); from += WRITTEN_AT_ONCE) {
      var some = uses.subList(from, Math.min(from + WRITTEN_AT_ONCE, uses.size()));
      work.write(() -> some.forEach(written::put));
      some.forEach(use -> recent.remove(use.key(), use));
    }
  }

  Optional<AccessKeyUse> lastUseOf(AccessKeyId key) {
    return Stream.concat(written.find(key).stream(), Optional.ofNullable(recent.get(key)).stream())
        .reduce((first, second) -> first.at().isAfter(second.at()) ? first : second);
  }
}
