package io.caseport.application.port.in;

import io.caseport.domain.catalog.CaseLanguage;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * What a case can be about, for the caller's plan; refuses in the order of {@link SupportCases}.
 */
public interface SupportCatalog {

  /**
   * The named services in the order of the catalogue, or all if none is named; unknown codes are
   * left out.
   */
  List<ServiceDescription> describeServices(
      Caller caller, List<String> serviceCodes, Optional<String> language);

  /** The severities of the caller's plan, mildest first. */
  List<Described> describeSeverityLevels(Caller caller, Optional<String> language);

  /**
   * @throws Refusal.InvalidArgument for a code that the catalogue does not have
   */
  CaseLanguage.Offer describeCreateCaseOptions(
      Caller caller, String issueType, String serviceCode, String categoryCode, String language);

  /**
   * @throws Refusal.InvalidArgument for a code that the catalogue does not have
   */
  List<CaseLanguage> describeSupportedLanguages(
      Caller caller, String issueType, String serviceCode, String categoryCode);

  /** A code and its name in the language that was asked for. */
  record Described(String code, String name) {}

  record ServiceDescription(String code, String name, List<Described> categories) {}
}
