package io.caseport.cli.policytest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of tests.
 *
 * @param policies the documents that decide together, named from the folder of the file
 * @param boundary the document beyond which they allow nothing
 * @param tests in the order of the file, each with the context that the file gives to all
 */
public record PolicyTestFile(
    List<String> policies, Optional<String> boundary, List<PolicyTest> tests) {
  public PolicyTestFile {
    policies = List.copyOf(policies);
    tests = List.copyOf(tests);
  }

  /** One request and what is expected of it. */
  public record PolicyTest(
      String name,
      String action,
      String resource,
      Map<String, List<String>> context,
      Expectation expectation) {}
}
