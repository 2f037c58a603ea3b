package io.caseport.domain.policy;

/** The identity that a policy is attached to or part of. */
public sealed interface PolicyHolder {
  String name();

  record User(String name) implements PolicyHolder {}

  record Group(String name) implements PolicyHolder {}

  record Role(String name) implements PolicyHolder {}
}
