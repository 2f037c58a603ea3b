package io.caseport.domain.policy;

import static java.util.Comparator.comparingInt;

import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A role's policy about who may assume it. Its statements name principals and no resources. */
public record TrustPolicy(PolicyDocument document) {
  public TrustPolicy {
    if (document.statements().stream().anyMatch(statement -> statement.principals().isEmpty())) {
      throw new IllegalArgumentException("A trust policy names principals in every statement");
    }
  }

  /**
   * Parses a trust policy of any version.
   *
   * @throws MalformedPolicyDocument when the text breaks the grammar
   */
  public static TrustPolicy parse(String json) {
    return new TrustPolicy(PolicyReader.read(json, PolicyGrammar.TRUST));
  }

  /** The text exactly as it was given. */
  public String text() {
    return document.text();
  }

  public List<Statement> statements() {
    return document.statements();
  }

  /** All whom the policy names, in the order of the text. */
  public Stream<PrincipalPattern> principals() {
    return statements().stream()
        .flatMap(statement -> statement.principals().stream())
        .flatMap(clause -> clause.patterns().stream())
        .sorted(comparingInt(principal -> principal.place().start()));
  }

  /** The text with other names in place of some, and otherwise as it was given. */
  public String renamed(Map<String, String> names) {
    StringBuilder renamed = new StringBuilder();
    int end = 0;
    for (PrincipalPattern principal : principals().toList()) {
      if (names.containsKey(principal.text())) {
        String name = names.getOrDefault(principal.text(), principal.text());
        renamed.append(text(), end, principal.place().start());
        renamed.append(new JsonWriter(false).write(new JsonWriter.Text(name)));
        end = principal.place().end();
      }
    }
    return renamed.append(text(), end, text().length()).toString();
  }
}
