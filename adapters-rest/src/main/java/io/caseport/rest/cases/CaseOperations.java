package io.caseport.rest.cases;

import io.caseport.application.port.in.SupportCases;
import io.caseport.rest.json.JsonOperation;
import java.util.List;

/** What the API does with cases. */
public final class CaseOperations {
  private CaseOperations() {}

  public static List<JsonOperation<?>> on(SupportCases cases) {
    return List.of(
        CreateCase.on(cases),
        DescribeCases.on(cases),
        DescribeCommunications.on(cases),
        AddCommunicationToCase.on(cases),
        ResolveCase.on(cases));
  }
}
