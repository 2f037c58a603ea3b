package io.caseport.domain.identity;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.Optional;

/**
 * Rights that others take on for a while, instead of having them.
 *
 * @param trustPolicy the document that says who may take the role on, as it was written
 * @param trustedIds whom that document meant when it was saved
 * @param maxSessionSeconds how long a session may last that its caller asks for
 */
public record Role(
    AccountId accountId,
    UniqueId id,
    IamPath path,
    RoleName name,
    String description,
    String trustPolicy,
    TrustedIds trustedIds,
    int maxSessionSeconds,
    Instant createdAt,
    Optional<LastUse> lastUse) {
  public static final int SHORTEST_MAX_SESSION_SECONDS = 3_600;
  public static final int LONGEST_MAX_SESSION_SECONDS = 43_200;

  public Role {
    if (maxSessionSeconds < SHORTEST_MAX_SESSION_SECONDS
        || maxSessionSeconds > LONGEST_MAX_SESSION_SECONDS) {
      throw new Refusal.InvalidArgument(
          "maxSessionDuration",
          Integer.toString(maxSessionSeconds),
          "Member must have a value from %d to %d"
              .formatted(SHORTEST_MAX_SESSION_SECONDS, LONGEST_MAX_SESSION_SECONDS));
    }
  }

  public String arn() {
    return "arn:aws:iam::" + accountId + ":role" + path + name;
  }

  public Role describedAs(String newDescription) {
    return new Role(
        accountId,
        id,
        path,
        name,
        newDescription,
        trustPolicy,
        trustedIds,
        maxSessionSeconds,
        createdAt,
        lastUse);
  }

  public Role withTrustPolicy(String newPolicy, TrustedIds newIds) {
    return new Role(
        accountId,
        id,
        path,
        name,
        description,
        newPolicy,
        newIds,
        maxSessionSeconds,
        createdAt,
        lastUse);
  }

  public Role withMaxSession(int seconds) {
    return new Role(
        accountId,
        id,
        path,
        name,
        description,
        trustPolicy,
        trustedIds,
        seconds,
        createdAt,
        lastUse);
  }

  public Role usedLast(LastUse use) {
    return new Role(
        accountId,
        id,
        path,
        name,
        description,
        trustPolicy,
        trustedIds,
        maxSessionSeconds,
        createdAt,
        Optional.of(use));
  }

  /** When a session of the role last made a request, and in which region. */
  public record LastUse(Instant at, String region) {}
}
