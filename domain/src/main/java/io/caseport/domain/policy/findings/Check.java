package io.caseport.domain.policy.findings;

import java.util.stream.Stream;

/** Looks at a document for one kind of thing. */
interface Check {
  Stream<Finding> in(Examined policy);
}
