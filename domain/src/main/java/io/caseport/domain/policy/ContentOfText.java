package io.caseport.domain.policy;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/**
 * What a text says, as long as there is memory for it, and else read again: it takes up to a
 * hundred times the memory of the text, and those who keep documents must not be the end of the
 * process.
 */
final class ContentOfText implements Supplier<PolicyContent> {
  private final String text;
  private final PolicyGrammar grammar;
  private SoftReference<PolicyContent> known;

  ContentOfText(String text, PolicyGrammar grammar, PolicyContent content) {
    this.text = text;
    this.grammar = grammar;
    this.known = new SoftReference<>(content);
  }

  @Override
  public PolicyContent get() {
    PolicyContent content = known.get();
    if (content == null) {
      content = PolicyReader.content(text, grammar);
      known = new SoftReference<>(content);
    }
    return content;
  }
}
