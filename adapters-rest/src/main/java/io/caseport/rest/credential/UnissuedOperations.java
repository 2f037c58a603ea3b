package io.caseport.rest.credential;

import static io.caseport.rest.identity.IdentityMembers.USER_NAME;

import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.CredentialAdministration.Unissued;
import io.caseport.application.port.in.Page;
import io.caseport.rest.query.Member;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Shape;
import java.util.List;
import java.util.Optional;

/** The lists of credentials that are never given out here, which clients read to delete a user. */
record UnissuedOperations(CredentialAdministration credentials) {
  private static final Page<String> NONE = new Page<>(List.of(), Optional.empty());
  private static final Member<String> SERVICE_NAME =
      new Member<>("ServiceName", Shape.text(1, 2_048));
  private static final Member<Boolean> ALL_USERS = new Member<>("AllUsers", Shape.flag());

  List<Operation> all() {
    return List.of(
        listing("ListSSHPublicKeys", "SSHPublicKeys", Unissued.SSH_PUBLIC_KEYS),
        listing("ListSigningCertificates", "Certificates", Unissued.SIGNING_CERTIFICATES),
        listing(
                "ListServiceSpecificCredentials",
                "ServiceSpecificCredentials",
                Unissued.SERVICE_SPECIFIC_CREDENTIALS)
            .accepts(SERVICE_NAME, ALL_USERS));
  }

  private Operation listing(String name, String list, Unissued kind) {
    return Operation.listing(
            name,
            (caller, in, out) -> {
              credentials.listUnissued(caller, kind, in.find(USER_NAME));
              out.texts(list, NONE.items()).end(NONE);
            })
        .accepts(USER_NAME);
  }
}
