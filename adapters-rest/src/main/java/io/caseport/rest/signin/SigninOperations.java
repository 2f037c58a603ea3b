package io.caseport.rest.signin;

import io.caseport.application.port.in.Caller;
import io.caseport.domain.identity.Principal;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Xml;
import java.util.List;

/** All that STS offers. */
public final class SigninOperations {
  private SigninOperations() {}

  public static List<Operation> all() {
    return List.of(
        Operation.reading("GetCallerIdentity", SigninOperations::callerIdentity).presigned());
  }

  /** Needs no permission: it tells callers only what their own signature has proved. */
  private static void callerIdentity(Caller caller, Input in, Xml out) {
    Principal principal = caller.principal();
    out.text("Arn", principal.arn())
        .text("UserId", principal.userId())
        .text("Account", principal.accountId().value());
  }
}
