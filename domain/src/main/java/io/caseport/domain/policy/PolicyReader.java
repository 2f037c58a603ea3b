package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    this.policy = elements.structure(JsonReader.read(text), GrammarFault.POLICY.of());
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
      throw reader.elements.malformed(place.start(), GrammarFault.NOT_CURRENT.of());
    }
    return new PolicyDocument(text, grammar, content);
  }

  private PolicyContent content() {
    for (JsonValue.Member member : policy.members()) {
      if (!ELEMENTS.contains(member.name())) {
        throw elements.syntaxError(
            member.start(), GrammarFault.NO_POLICY_ELEMENT.of(Shown.quoted(member.name())));
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
        value.start(), GrammarFault.OTHER_VERSION.of(allowedVersions(), Shown.quoted(given)));
  }

  private Object allowedVersions() {
    return versions.stream()
        .sorted(Comparator.reverseOrder())
        .map(version -> (Object) Shown.quoted(version.text()))
        .reduce(GrammarFault.OR::of)
        .orElseThrow();
  }

  private List<Statement> statements(Optional<PolicyVersion> version) {
    JsonValue value =
        policy
            .find("Statement")
            .orElseThrow(
                () -> elements.syntaxError(policy.start(), GrammarFault.NO_STATEMENT.of()));
    List<JsonValue> given = value instanceof JsonValue.Array list ? list.items() : List.of(value);
    if (given.isEmpty()) {
      throw elements.syntaxError(value.start(), GrammarFault.EMPTY_STATEMENT.of());
    }
    boolean hasVariables = version.equals(Optional.of(PolicyVersion.V2012_10_17));
    StatementReader reader = new StatementReader(elements, grammar, hasVariables);
    List<Statement> statements = new ArrayList<>();
    Set<String> sids = new HashSet<>();
    for (JsonValue item : given) {
      Statement statement = reader.read(statements.size() + 1, item);
      if (statement.sid().isPresent() && !sids.add(statement.sid().get())) {
        throw elements.malformed(
            elements.structure(item, GrammarFault.STATEMENT.of()).find("Sid").orElse(item).start(),
            GrammarFault.SAME_SID.of(Shown.quoted(statement.sid().get())));
      }
      statements.add(statement);
    }
    return statements;
  }
}
