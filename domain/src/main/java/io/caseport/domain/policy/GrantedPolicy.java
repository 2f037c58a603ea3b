package io.caseport.domain.policy;

/** A document that applies to a caller, and what makes it apply. */
public record GrantedPolicy(PolicySource source, PolicyDocument document) {}
