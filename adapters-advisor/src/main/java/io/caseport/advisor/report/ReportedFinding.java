package io.caseport.advisor.report;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.refusal.Refusal.UnusableReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * A finding as a report has it. Members are named by their paths, such as {@code
 * Compliance.Status}, also in messages.
 *
 * @param line where it begins in the report
 */
record ReportedFinding(JsonNode members, long line) {
  private static final int LONGEST_NAME = 1_000;
  private static final int MOST_RESOURCES = 100;

  boolean has(String path) {
    return find(path).isPresent();
  }

  /** A text that is not blank; empty if the member is missing, null or blank. */
  Optional<String> text(String path) {
    return find(path).map(node -> textOf(path, node)).filter(text -> !text.isBlank());
  }

  /** A text of one of these forms, in upper case. */
  Optional<String> code(String path) {
    return text(path).map(code -> code.strip().toUpperCase(Locale.ROOT));
  }

  /** A text that names something: short, and on one line. */
  Optional<String> name(String path, String meaning) {
    return text(path)
        .map(String::strip)
        .map(
            name -> {
              if (name.length() > LONGEST_NAME || !PlainText.isOneLine(name)) {
                throw wrong(path, meaning + ", of up to " + LONGEST_NAME + " characters in a line");
              }
              return name;
            });
  }

  OptionalLong number(String path) {
    var node = find(path);
    if (node.isEmpty()) {
      return OptionalLong.empty();
    }
    if (!node.get().isIntegralNumber() || !node.get().canConvertToLong()) {
      throw wrong(path, "a whole number");
    }
    return OptionalLong.of(node.get().longValue());
  }

  AccountId account(String path) {
    var meaning = "the 12 digits of an account";
    var id = name(path, meaning).orElseThrow(() -> missing(path, meaning));
    if (!id.matches("[0-9]{12}")) {
      throw wrong(path, meaning);
    }
    return new AccountId(id);
  }

  /** Each of the elements of an array that must have some. */
  List<ReportedFinding> elements(String path) {
    var meaning = "an array of 1 to " + MOST_RESOURCES + " objects";
    var array = find(path).orElseThrow(() -> missing(path, meaning));
    var right =
        array.isArray()
            && !array.isEmpty()
            && array.size() <= MOST_RESOURCES
            && array.valueStream().allMatch(JsonNode::isObject);
    if (!right) {
      throw wrong(path, meaning);
    }
    return array.valueStream().map(element -> new ReportedFinding(element, line)).toList();
  }

  /** The member itself; empty if it is missing or null, or if what it is in is no object. */
  Optional<JsonNode> find(String path) {
    var node = members;
    for (String name : path.split("\\.", -1)) {
      node = node.path(name);
    }
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node);
  }

  UnusableReport missing(String path, String meaning) {
    return unusable("has no " + path + ": it must be " + meaning);
  }

  UnusableReport wrong(String path, String meaning) {
    return unusable("has a wrong " + path + ": it must be " + meaning);
  }

  UnusableReport unusable(String problem) {
    return new UnusableReport(line, "The finding " + problem);
  }

  private String textOf(String path, JsonNode node) {
    if (!node.isString()) {
      throw wrong(path, "a text");
    }
    return node.stringValue();
  }
}
