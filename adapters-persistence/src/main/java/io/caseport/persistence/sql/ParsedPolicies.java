package io.caseport.persistence.sql;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.refusal.Refusal;

/**
 * Documents parsed before. The key is the text that was just read, so that an entry can be unused
 * but never out of date.
 */
final class ParsedPolicies {
  /** Beside the content, which a document lets go, its text takes a byte for each character. */
  private static final long MOST_CHARACTERS =
      Math.min(8_000_000, Runtime.getRuntime().maxMemory() / 16);

  /** The longest that quotas let be; what is longer is so by its white space. */
  private static final int LARGEST_POLICY = 10_240;

  /** What an entry takes beside its text. */
  private static final int OBJECTS = 300;

  private final LoadingCache<String, PolicyDocument> byText =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((String text, PolicyDocument _) -> text.length() + OBJECTS)
          .executor(Runnable::run)
          .build(PolicyDocument::parse);

  PolicyDocument parse(String text) {
    try {
      return byText.get(text);
    } catch (Refusal.MalformedPolicyDocument unreadable) {
      throw new StoreFailure.Damaged("a stored policy cannot be read: " + unreadable.getMessage());
    }
  }

  /** A document to decide by, in which nothing is asked for the place where it stands. */
  PolicyDocument parseToDecide(String text) {
    return parse(text.length() > LARGEST_POLICY ? PolicyDocument.withoutWhitespace(text) : text);
  }
}
