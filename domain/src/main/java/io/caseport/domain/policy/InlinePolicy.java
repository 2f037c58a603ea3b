package io.caseport.domain.policy;

import io.caseport.domain.identity.PolicyName;

/** A policy that belongs to one user, group or role and goes with it. */
public record InlinePolicy(PolicyName name, PolicyDocument document) {}
