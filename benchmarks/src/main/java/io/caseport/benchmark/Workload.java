package io.caseport.benchmark;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What is asked of the server again and again, and what each answer has to be. */
record Workload(List<PreparedRequest> requests, Consumer<HttpAnswer> check) {
  private static final String DESCRIPTION =
      "Messages arrive late since the deployment. ".repeat(12).strip();
  private static final int DIFFERENT_CASES = 16;

  /** Next to nothing but HTTP: without a signature, without a store. */
  static Workload health(Target target) {
    return reading(PreparedRequest.get(target, "/healthz"), "status", 1);
  }

  /** A signature and a policy are checked, and the answer needs no case. */
  static Workload severityLevels(SupportAccount account) {
    var query = "{\"language\":\"en\"}";
    return reading(account.signer().support("DescribeSeverityLevels", query), "code", 4);
  }

  /** The newest ten cases with their communications. */
  static Workload tenCases(SupportAccount account) {
    var query = "{\"maxResults\":10}";
    return reading(account.signer().support("DescribeCases", query), "displayId", 10);
  }

  /** Without ids, each call is a call of its own although its bytes are those of another. */
  static Workload newCases(SupportAccount account) {
    return creating(account, i -> account.signer().support("CreateCase", newCase(i)));
  }

  /** As SDKs do it: each call has an id, under which its answer is recorded with the case. */
  static Workload newCasesWithCallIds(SupportAccount account) {
    return creating(account, i -> account.signer().supportWithCallId("CreateCase", newCase(i)));
  }

  Measurement under(Load load) {
    return load.run(requests, check);
  }

  private static Workload creating(
      SupportAccount account, IntFunction<PreparedRequest> requestForCase) {
    var requests = IntStream.range(0, DIFFERENT_CASES).mapToObj(requestForCase).toList();
    return new Workload(requests, account::remember);
  }

  /** One answer is looked into, and all others have to have its length, which costs nothing. */
  private static Workload reading(PreparedRequest request, String member, int times) {
    var length = new AtomicInteger(-1);
    return new Workload(
        List.of(request),
        answer -> {
          if (length.get() < 0) {
            requireMembers(answer, member, times);
            length.set(answer.length());
          } else if (length.get() != answer.length()) {
            throw new LoadFailure(
                "the same question had answers of %d and %d bytes"
                    .formatted(length.get(), answer.length()));
          }
        });
  }

  private static void requireMembers(HttpAnswer answer, String member, int times) {
    int found = answer.members(member).size();
    if (found != times) {
      throw new LoadFailure("%s is %d times in an answer, not %d".formatted(member, found, times));
    }
  }

  private static String newCase(int number) {
    return """
    {"subject":"Queue %d is slow","serviceCode":"general-info","categoryCode":"using-aws",\
    "severityCode":"low","language":"en","issueType":"technical","communicationBody":"%s",\
    "ccEmailAddresses":["team@example.com"]}\
    """
        .formatted(number, DESCRIPTION);
  }
}
