package io.caseport.domain.policy;

import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A parsed policy document, together with the text it was parsed from. */
public final class PolicyDocument {
  private final String text;
  private final Supplier<PolicyContent> content;

  private PolicyDocument(String text, Supplier<PolicyContent> content) {
    this.text = text;
    this.content = content;
  }

  /** A document of which nothing but its text need be kept. */
  PolicyDocument(String text, PolicyGrammar grammar, PolicyContent content) {
    this(text, new ContentOfText(text, grammar, content));
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
    return content.get().version();
  }

  public Optional<String> id() {
    return content.get().id();
  }

  public List<Statement> statements() {
    return content.get().statements();
  }

  /** The same document with other statements; its text is still that of the whole. */
  public PolicyDocument withStatements(List<Statement> others) {
    PolicyContent changed = new PolicyContent(version(), id(), others);
    return new PolicyDocument(text, () -> changed);
  }

  /** Whether one of the statements allows every action on every resource. */
  public boolean allowsEverything() {
    return statements().stream().anyMatch(Statement::allowsEverything);
  }

  /** For each statement the actions of the catalogue that it is about. */
  List<ActionSet> coveredActions() {
    return content.get().coveredActions();
  }

  /**
   * The text without the white space between its elements. It says the same, though at other
   * places.
   */
  public static String withoutWhitespace(String json) {
    StringBuilder kept = new StringBuilder(json.length());
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (quoted || !JsonScanner.isSpace(c)) {
        kept.append(c);
      }
      if (quoted && c == '\\' && i + 1 < json.length()) {
        kept.append(json.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      }
    }
    return kept.toString();
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
