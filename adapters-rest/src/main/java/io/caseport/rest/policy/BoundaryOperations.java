package io.caseport.rest.policy;

import static io.caseport.rest.identity.IdentityMembers.PERMISSIONS_BOUNDARY;
import static io.caseport.rest.identity.IdentityMembers.ROLE_NAME;
import static io.caseport.rest.identity.IdentityMembers.USER_NAME;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.PolicyAdministration.Bounded;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Member;
import io.caseport.rest.query.Operation;
import java.util.List;
import java.util.stream.Stream;

/** Which managed policies bound what users and roles may do. */
record BoundaryOperations(PolicyAdministration policies) {
  private static final Member<Bounded> USER =
      new Member<>("UserName", USER_NAME.shape().as(Holder.OfUser::new));
  private static final Member<Bounded> ROLE =
      new Member<>("RoleName", ROLE_NAME.shape().as(Holder.OfRole::new));

  List<Operation> all() {
    return Stream.concat(of("User", USER), of("Role", ROLE)).toList();
  }

  private Stream<Operation> of(String word, Member<Bounded> holder) {
    return Stream.of(
        Operation.changing(
                "Put" + word + "PermissionsBoundary", (caller, in, _) -> put(caller, in, holder))
            .requires(holder, PERMISSIONS_BOUNDARY),
        Operation.changing(
                "Delete" + word + "PermissionsBoundary",
                (caller, in, _) -> policies.deletePermissionsBoundary(caller, in.get(holder)))
            .requires(holder));
  }

  private void put(Caller caller, Input in, Member<Bounded> holder) {
    policies.putPermissionsBoundary(caller, in.get(holder), in.get(PERMISSIONS_BOUNDARY));
  }
}
