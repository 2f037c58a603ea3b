package io.caseport.domain.policy;

import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UniqueId;
import java.time.Instant;

/**
 * A policy that stands by itself and can be attached to many users and groups. Its text is kept as
 * it was written.
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
    Instant updatedAt) {}
