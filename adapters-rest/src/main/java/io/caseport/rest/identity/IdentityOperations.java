package io.caseport.rest.identity;

import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.rest.query.Operation;
import java.util.List;
import java.util.stream.Stream;

/** All that IAM offers on users, groups and access keys. */
public final class IdentityOperations {
  private IdentityOperations() {}

  public static List<Operation> of(IdentityAdministration identities) {
    return Stream.of(
            new UserOperations(identities).all(),
            new AccessKeyOperations(identities).all(),
            new GroupOperations(identities).all())
        .flatMap(List::stream)
        .toList();
  }
}
