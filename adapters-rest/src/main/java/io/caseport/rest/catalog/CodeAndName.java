package io.caseport.rest.catalog;

import io.caseport.application.port.in.SupportCatalog.Described;

/** {@code Category} and {@code SeverityLevel} of the API, which look alike. */
record CodeAndName(String code, String name) {
  static CodeAndName from(Described described) {
    return new CodeAndName(described.code(), described.name());
  }
}
