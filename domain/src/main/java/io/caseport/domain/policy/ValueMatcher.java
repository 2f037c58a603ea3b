package io.caseport.domain.policy;

/** Whether a value of a request is what one value of a condition asks for. */
interface ValueMatcher {

  /**
   * Answers in the terms of {@link Truth}, and never throws: a value of the request that cannot be
   * read matches nothing.
   */
  int test(ContextValue value, RequestContext context, EvaluationRules rules);

  /** The test of a comparison with one value as a document has it. */
  static ValueMatcher of(Comparison comparison, ConditionValue value) {
    return switch (comparison.type()) {
      case STRING -> TextMatcher.of(comparison, value.template());
      case NUMERIC -> OrderMatcher.ofNumber(comparison, value.text());
      case DATE -> OrderMatcher.ofDate(comparison, value.text());
      case BOOL -> TextMatcher.ofBool(value.text(), value.template());
      case BINARY -> BinaryMatcher.of(value.text());
      case IP_ADDRESS -> ipAddress(value.text());
      case ARN -> new ArnMatcher(value.text(), value.template());
      case PRESENCE -> throw new IllegalArgumentException("Null compares no values");
    };
  }

  private static ValueMatcher ipAddress(String text) {
    return IpRange.of(text)
        .<ValueMatcher>map(
            range ->
                (value, _, _) -> {
                  var address = value.address();
                  return Truth.of(address.isPresent() && range.contains(address.get()));
                })
        .orElse(UNREADABLE);
  }

  /** For a value that cannot be read as what its operator compares. */
  ValueMatcher UNREADABLE =
      (_, _, rules) -> rules.weigh(OpenRule.UNREADABLE_POLICY_VALUE, Truth.NO, Truth.YES);
}
