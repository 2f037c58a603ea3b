package io.caseport.cli.policytest;

import io.caseport.cli.placed.PlacedValue;
import io.caseport.cli.placed.Unreadable;
import io.caseport.cli.policytest.PolicyTestFile.PolicyTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a file of tests strictly: what it does not know might have been meant to matter. */
public final class TestFileReader {
  private static final List<String> MEMBERS = List.of("policies", "boundary", "context", "tests");
  private static final List<String> TEST_MEMBERS =
      List.of("name", "action", "resource", "context", "expect");
  private static final String ANY_RESOURCE = "*";

  private TestFileReader() {}

  /**
   * @throws Unreadable when the text is no file of tests
   */
  public static PolicyTestFile read(String text, boolean yaml) {
    var file = PlacedValue.read(text, yaml).members("a file of tests", MEMBERS);
    var shared = file.find("context").map(TestFileReader::context).orElse(Map.of());
    var tests = new ArrayList<PolicyTest>();
    for (var test : file.required("tests").items("tests")) {
      tests.addAll(tests(test, shared));
    }
    return new PolicyTestFile(
        file.required("policies").texts("policies"),
        file.find("boundary").map(value -> value.text("boundary")),
        tests);
  }

  private static List<PolicyTest> tests(PlacedValue value, Map<String, List<String>> shared) {
    var test = value.members("a test", TEST_MEMBERS);
    var expectation = expectation(test.required("expect"));
    var context = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    context.putAll(shared);
    test.find("context").map(TestFileReader::context).ifPresent(context::putAll);
    var name = test.find("name").map(given -> given.text("name"));
    var resource = test.find("resource").map(given -> given.text("resource")).orElse(ANY_RESOURCE);
    return test.required("action").texts("action").stream()
        .map(
            action ->
                new PolicyTest(
                    name.orElseGet(() -> action + " is " + expectation.code()),
                    action,
                    resource,
                    context,
                    expectation))
        .toList();
  }

  private static Expectation expectation(PlacedValue value) {
    var code = value.text("expect");
    return Expectation.ofCode(code)
        .orElseThrow(
            () ->
                value.unreadable(
                    "'%s' is no decision; expect is one of %s"
                        .formatted(code, String.join(", ", Expectation.codes()))));
  }

  private static Map<String, List<String>> context(PlacedValue value) {
    var context = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    value
        .members("context", Optional.empty())
        .forEach((key, entry) -> context.put(key, entry.scalars("the value of " + key)));
    return context;
  }
}
