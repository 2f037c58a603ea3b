package io.caseport.application.port.out;

import io.caseport.domain.catalog.CaseLanguage;
import io.caseport.domain.catalog.LocalizedText;
import io.caseport.domain.catalog.Service;
import io.caseport.domain.plan.Severity;
import java.util.List;
import java.util.Map;

/** The catalogue of services, severities and languages, in the order in which it is shown. */
public interface CatalogSource {

  List<Service> services();

  /** A name for every severity. */
  Map<Severity, LocalizedText> severityNames();

  List<CaseLanguage> languages();

  /** What is meant by a request that does not say what it is about. */
  UsualTopic usualTopic();

  /**
   * The service that is meant where none is named, and the categories of which the first that a
   * service has is meant where none is named.
   */
  record UsualTopic(String serviceCode, List<String> categoryCodes) {
    public UsualTopic {
      categoryCodes = List.copyOf(categoryCodes);
    }
  }
}
