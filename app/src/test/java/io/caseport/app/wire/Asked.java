package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.iam.model.IamException;
import software.amazon.awssdk.services.sts.model.StsException;
import software.amazon.awssdk.services.support.model.SupportException;
import software.amazon.awssdk.services.trustedadvisor.model.RecommendationResourceExclusion;
import software.amazon.awssdk.services.trustedadvisor.model.TrustedAdvisorException;

/** A service with the names that its protocol has for what can be wrong. */
enum Asked {
  SUPPORT(
      SupportException.class,
      400,
      "MissingAuthenticationTokenException",
      "IncompleteSignatureException",
      "UnrecognizedClientException",
      "ExpiredTokenException",
      "InvalidSignatureException",
      SupportCall.DESCRIBE_SERVICES::by),
  TRUSTEDADVISOR(
      TrustedAdvisorException.class,
      403,
      "MissingAuthenticationTokenException",
      "IncompleteSignatureException",
      "UnrecognizedClientException",
      "ExpiredTokenException",
      "InvalidSignatureException",
      who ->
          who.advisor()
              .batchUpdateRecommendationResourceExclusion(
                  request ->
                      request
                          .overrideConfiguration(who.by())
                          .recommendationResourceExclusions(
                              RecommendationResourceExclusion.builder()
                                  .arn(Asked.NO_RESOURCE)
                                  .isExcluded(true)
                                  .build()))),
  IAM(
      IamException.class,
      403,
      "MissingAuthenticationToken",
      "IncompleteSignature",
      "InvalidClientTokenId",
      "ExpiredToken",
      "SignatureDoesNotMatch",
      who -> who.iam().listUsers(request -> request.overrideConfiguration(who.by()))),
  STS(
      StsException.class,
      403,
      "MissingAuthenticationToken",
      "IncompleteSignature",
      "InvalidClientTokenId",
      "ExpiredToken",
      "SignatureDoesNotMatch",
      who -> who.sts().getCallerIdentity(request -> request.overrideConfiguration(who.by())));

  private static final String NO_RESOURCE =
      "arn:aws:trustedadvisor::111122223333:recommendation-resource/none/none";

  final Class<? extends AwsServiceException> exception;
  final int status;
  final String missing;
  final String incomplete;
  final String unknown;
  final String expired;
  final String mismatch;
  final Consumer<Customer> call;

  Asked(
      Class<? extends AwsServiceException> exception,
      int status,
      String missing,
      String incomplete,
      String unknown,
      String expired,
      String mismatch,
      Consumer<Customer> call) {
    this.exception = exception;
    this.status = status;
    this.missing = missing;
    this.incomplete = incomplete;
    this.unknown = unknown;
    this.expired = expired;
    this.mismatch = mismatch;
    this.call = call;
  }

  String scope() {
    return name().toLowerCase(Locale.ROOT);
  }

  void refuses(Customer customer, String code, String message) {
    assertThat(Problem.of(() -> call.accept(customer)))
        .isEqualTo(new Problem(exception, status, code, message));
  }
}
