package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the outer object of a policy document. */
final class PolicyReader {
  private static final Set<String> ELEMENTS = Set.of("Version", "Id", "Statement");

  private final PolicyElements elements;
  private final JsonValue.Structure policy;
  private final PolicyGrammar grammar;
  private final Set<PolicyVersion> versions;

  private PolicyReader(String text, PolicyGrammar grammar, Set<PolicyVersion> versions) {
    this.elements = new PolicyElements(text);
    this.grammar = grammar;
    this.versions = versions;
    this.policy = elements.structure(JsonReader.read(text), "A policy");
  }

  static PolicyDocument read(String text, PolicyGrammar grammar) {
    return new PolicyDocument(text, grammar, content(text, grammar));
  }

  static PolicyContent content(String text, PolicyGrammar grammar) {
    return new PolicyReader(text, grammar, EnumSet.allOf(PolicyVersion.class)).content();
  }

  static PolicyDocument readCurrent(String text, PolicyGrammar grammar) {
    PolicyReader reader = new PolicyReader(text, grammar, EnumSet.of(PolicyVersion.V2012_10_17));
    PolicyContent content = reader.content();
    if (!content.version().equals(Optional.of(PolicyVersion.V2012_10_17))) {
      JsonValue place = reader.policy.find("Version").orElse(reader.policy);
      throw reader.elements.malformed(
          place.start(),
          "Policy document must be version 2012-10-17 or greater. Give the policy \"Version\":"
              + " \"2012-10-17\"");
    }
    return new PolicyDocument(text, grammar, content);
  }

  private PolicyContent content() {
    for (JsonValue.Member member : policy.members()) {
      if (!ELEMENTS.contains(member.name())) {
        throw elements.syntaxError(
            member.start(),
            "%s is no element of a policy; allowed are Version, Id and Statement"
                .formatted(Shown.quoted(member.name())));
      }
    }
    Optional<PolicyVersion> version = policy.find("Version").map(this::version);
    Optional<String> id = policy.find("Id").map(value -> elements.text(value, "Id"));
    return new PolicyContent(version, id, statements(version));
  }

  private PolicyVersion version(JsonValue value) {
    String given = elements.text(value, "Version");
    for (PolicyVersion version : PolicyVersion.values()) {
      if (version.text().equals(given)) {
        return version;
      }
    }
    throw elements.syntaxError(
        value.start(),
        "Version must be %s, not %s".formatted(allowedVersions(), Shown.quoted(given)));
  }

  private String allowedVersions() {
    return versions.stream()
        .sorted(Comparator.reverseOrder())
        .map(version -> Shown.quoted(version.text()))
        .collect(Collectors.joining(" or "));
  }

  private List<Statement> statements(Optional<PolicyVersion> version) {
    JsonValue value =
        policy
            .find("Statement")
            .orElseThrow(() -> elements.syntaxError(policy.start(), "The policy has no Statement"));
    List<JsonValue> given = value instanceof JsonValue.Array list ? list.items() : List.of(value);
    if (given.isEmpty()) {
      throw elements.syntaxError(value.start(), "Statement must hold at least one statement");
    }
    boolean hasVariables = version.equals(Optional.of(PolicyVersion.V2012_10_17));
    StatementReader reader = new StatementReader(elements, grammar, hasVariables);
    List<Statement> statements = new ArrayList<>();
    Set<String> sids = new HashSet<>();
    for (JsonValue item : given) {
      Statement statement = reader.read(statements.size() + 1, item);
      if (statement.sid().isPresent() && !sids.add(statement.sid().get())) {
        throw elements.malformed(
            elements.structure(item, "A statement").find("Sid").orElse(item).start(),
            "Statement IDs (SID) in a single policy must be unique. %s is used before"
                .formatted(Shown.quoted(statement.sid().get())));
      }
      statements.add(statement);
    }
    return statements;
  }
}
