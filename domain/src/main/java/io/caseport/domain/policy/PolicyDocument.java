package io.caseport.domain.policy;

import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;
import java.util.List;
import java.util.Optional;

/** A parsed policy document, together with the text it was parsed from. */
public final class PolicyDocument {
  private final String text;
  private final Optional<PolicyVersion> version;
  private final Optional<String> id;
  private final List<Statement> statements;
  // Two threads may both compile the document; they come to the same sets.
  private Optional<List<ActionSet>> coveredActions = Optional.empty();

  PolicyDocument(
      String text,
      Optional<PolicyVersion> version,
      Optional<String> id,
      List<Statement> statements) {
    this.text = text;
    this.version = version;
    this.id = id;
    this.statements = List.copyOf(statements);
  }

  /**
   * Parses an identity or session policy, or a permissions boundary, of any version.
   *
   * @throws MalformedPolicyDocument when the text breaks the grammar
   */
  public static PolicyDocument parse(String json) {
    return PolicyReader.read(json, PolicyGrammar.IDENTITY);
  }

  /**
   * Parses a document that is to be stored: new policies must say the current version, while those
   * of before still count.
   *
   * @throws MalformedPolicyDocument as {@link #parse} does, and when the version is an older one
   */
  public static PolicyDocument parseNew(String json) {
    return PolicyReader.readCurrent(json, PolicyGrammar.IDENTITY);
  }

  /** The text exactly as it was given. */
  public String text() {
    return text;
  }

  public Optional<PolicyVersion> version() {
    return version;
  }

  public Optional<String> id() {
    return id;
  }

  public List<Statement> statements() {
    return statements;
  }

  /** The same document with other statements; its text is still that of the whole. */
  public PolicyDocument withStatements(List<Statement> others) {
    return new PolicyDocument(text, version, id, others);
  }

  /** For each statement the actions of the catalogue that it is about. */
  List<ActionSet> coveredActions() {
    Optional<List<ActionSet>> compiled = coveredActions;
    if (compiled.isEmpty()) {
      compiled = Optional.of(statements.stream().map(s -> ActionSet.of(s.actions())).toList());
      coveredActions = compiled;
    }
    return compiled.get();
  }

  /** The line and the column of a place in the text, such as the start of a {@link TextRange}. */
  public TextPosition positionOf(int offset) {
    return TextPosition.of(text, offset);
  }

  /**
   * The document in its canonical form, on one line: as it was read, except that lists of one and
   * the order of elements are written in one way. Parsing it gives the same statements.
   */
  public String print() {
    return PolicyPrinter.compact(this);
  }

  /** The canonical form with line breaks and indentation. */
  public String prettyPrint() {
    return PolicyPrinter.pretty(this);
  }

  /** The size that quotas count: white space is free. */
  public int sizeWithoutWhitespace() {
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!JsonScanner.isSpace(text.charAt(i))) {
        size++;
      }
    }
    return size;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PolicyDocument document && text.equals(document.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
