package io.caseport.domain.policy.catalogue;

/** A kind of resource of a service; {@code arn} has variables such as <code>${Account}</code>. */
public record ResourceType(String name, String arn) {

  /** The ARN pattern that covers every resource of this type. */
  public String pattern() {
    StringBuilder pattern = new StringBuilder();
    int from = 0;
    for (int start = arn.indexOf("${"); start >= 0; start = arn.indexOf("${", from)) {
      pattern.append(arn, from, start).append('*');
      from = arn.indexOf('}', start) + 1;
    }
    return pattern.append(arn, from, arn.length()).toString();
  }
}
