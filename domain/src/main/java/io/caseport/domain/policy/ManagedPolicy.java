package io.caseport.domain.policy;

import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UniqueId;
import java.time.Instant;

/**
 * A policy that stands by itself and can be attached to many users, groups and roles. Its text is
 * kept as it was written.
 */
public record ManagedPolicy(
    PolicyArn arn,
    UniqueId id,
    IamPath path,
    PolicyName name,
    String description,
    String defaultVersion,
    String documentText,
    Instant createdAt,
    Instant updatedAt) {

  /** The policy once that version counts. */
  public ManagedPolicy saying(ManagedPolicyVersion version) {
    return new ManagedPolicy(
        arn,
        id,
        path,
        name,
        description,
        version.id(),
        version.documentText(),
        createdAt,
        updatedAt);
  }

  public ManagedPolicy updatedAt(Instant moment) {
    return new ManagedPolicy(
        arn, id, path, name, description, defaultVersion, documentText, createdAt, moment);
  }
}
