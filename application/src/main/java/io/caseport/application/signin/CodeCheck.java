package io.caseport.application.signin;

import io.caseport.domain.identity.Principal;

/** Whether a one-time code is one that a device of the user, or of root, shows now. */
@FunctionalInterface
public interface CodeCheck {
  boolean accepts(Principal.LongTerm who, String serialNumber, String code);
}
