package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.support.model.Attachment;
import software.amazon.awssdk.services.support.model.AttachmentIdNotFoundException;
import software.amazon.awssdk.services.support.model.AttachmentLimitExceededException;
import software.amazon.awssdk.services.support.model.AttachmentSetExpiredException;
import software.amazon.awssdk.services.support.model.AttachmentSetIdNotFoundException;
import software.amazon.awssdk.services.support.model.AttachmentSetSizeLimitExceededException;
import software.amazon.awssdk.services.support.model.CaseCreationLimitExceededException;
import software.amazon.awssdk.services.support.model.CaseIdNotFoundException;
import software.amazon.awssdk.services.support.model.DescribeAttachmentLimitExceededException;
import software.amazon.awssdk.services.support.model.SupportException;

/** Each error of the Support API arrives as the exception that the SDK has for it. */
class SupportErrorsTest {
  private static final int AT_ONCE = 2;

  @RegisterExtension
  static final Server SERVER =
      new Server(
          new ServiceQuotas(
              ServiceQuotas.UNLIMITED, ServiceQuotas.UNLIMITED, AT_ONCE, AT_ONCE, AT_ONCE));

  private static final String NO_SET = "as-of-nobody";

  private final WireTenants tenants = SERVER.tenants();
  private final Customer root = Customer.of(tenants, tenants.businessRoot());

  private static Problem told(
      Class<? extends AwsServiceException> exception, String code, String message) {
    return new Problem(exception, 400, code, message);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"DESCRIBE_CASES", "DESCRIBE_COMMUNICATIONS", "ADD_COMMUNICATION", "RESOLVE_CASE"})
  void a_case_that_is_not_there(SupportCall call) {
    assertThat(Problem.of(() -> call.by(root)))
        .isEqualTo(
            told(
                CaseIdNotFoundException.class,
                "CaseIdNotFound",
                "There is no case " + SupportCall.NO_CASE + "."));
  }

  @Test
  void more_cases_in_an_hour_than_an_account_may_open() {
    for (int number = 0; number < AT_ONCE; number++) {
      root.open("Printer");
    }
    assertThat(Problem.of(() -> root.open("Printer")))
        .isEqualTo(
            told(
                CaseCreationLimitExceededException.class,
                "CaseCreationLimitExceeded",
                "An account can create at most 2 cases in an hour."));
  }

  @ParameterizedTest
  @EnumSource
  void an_attachment_set_that_is_not_there(SetTaking operation) {
    assertThat(Problem.of(() -> operation.take(root, NO_SET)))
        .isEqualTo(
            told(
                AttachmentSetIdNotFoundException.class,
                "AttachmentSetIdNotFound",
                "There is no attachment set " + NO_SET + "."));
  }

  @ParameterizedTest
  @EnumSource
  void an_attachment_set_that_has_expired(SetTaking operation) {
    var set = root.attach(Customer.files(1, 1));
    tenants.advance(Duration.ofHours(1));
    assertThat(Problem.of(() -> operation.take(root, set)))
        .isEqualTo(
            told(
                AttachmentSetExpiredException.class,
                "AttachmentSetExpired",
                "The attachment set " + set + " expired at 2026-03-14T10:26:53.589Z."));
  }

  static List<List<Attachment>> tooMuch() {
    return List.of(Customer.files(4, 1), Customer.files(1, 5 * 1024 * 1024 + 1));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void too_many_or_too_large_files(List<Attachment> files) {
    assertThat(Problem.of(() -> root.attach(files)))
        .isEqualTo(
            told(
                AttachmentSetSizeLimitExceededException.class,
                "AttachmentSetSizeLimitExceeded",
                "An attachment set can have at most 3 files of at most 5242880 bytes each."));
  }

  @Test
  void more_attachment_sets_in_an_hour_than_an_account_may_create() {
    for (int number = 0; number < AT_ONCE; number++) {
      root.attach(Customer.files(1, 1));
    }
    assertThat(Problem.of(() -> root.attach(Customer.files(1, 1))))
        .isEqualTo(
            told(
                AttachmentLimitExceededException.class,
                "AttachmentLimitExceeded",
                "The account has had more than 2 attachment sets in an hour. Try again later."));
  }

  @Test
  void an_attachment_that_is_not_there_and_then_too_many_of_them() {
    var missing =
        told(
            AttachmentIdNotFoundException.class,
            "AttachmentIdNotFound",
            "There is no attachment " + SupportCall.NO_ATTACHMENT + ".");
    for (int number = 0; number < AT_ONCE; number++) {
      assertThat(Problem.of(() -> SupportCall.DESCRIBE_ATTACHMENT.by(root))).isEqualTo(missing);
    }
    assertThat(Problem.of(() -> SupportCall.DESCRIBE_ATTACHMENT.by(root)))
        .isEqualTo(
            told(
                DescribeAttachmentLimitExceededException.class,
                "DescribeAttachmentLimitExceeded",
                "The account has had more than 2 attachments read in a minute. Try again later."));
  }

  @ParameterizedTest
  @EnumSource
  void a_plan_without_the_api(SupportCall call) {
    assertThat(Problem.of(() -> call.by(Customer.of(tenants, tenants.basicRoot()))))
        .isEqualTo(
            told(
                SupportException.class,
                "SubscriptionRequiredException",
                "Amazon Web Services Premium Support Subscription is required to use this"
                    + " service."));
  }

  @ParameterizedTest
  @EnumSource
  void a_user_whom_no_policy_allows_it(SupportCall call) {
    var user = tenants.userWithoutPolicy();
    var action = "support:" + call.operation;
    assertThat(Problem.of(() -> call.by(Customer.of(tenants, user))))
        .isEqualTo(denied(user, action, "because no identity-based policy allows the %s action"));
  }

  @Test
  void a_user_whom_a_policy_denies_it() {
    var user = tenants.supporter();
    tenants
        .policies()
        .putInlinePolicy(
            tenants.businessRoot(),
            new Holder.OfUser(new UserName("supporter")),
            new PolicyName("NoEnd"),
            Policies.denying("KeepItOpen", "support:ResolveCase"));
    assertThat(Problem.of(() -> SupportCall.RESOLVE_CASE.by(Customer.of(tenants, user))))
        .isEqualTo(
            denied(
                user,
                "support:ResolveCase",
                "with an explicit deny in an identity-based policy: NoEnd (statement"
                    + " \"KeepItOpen\")"));
  }

  private static Problem denied(Caller user, String action, String reason) {
    return told(
        SupportException.class,
        "AccessDeniedException",
        "User: %s is not authorized to perform: %s %s"
            .formatted(user.principal().arn(), action, reason.formatted(action)));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {
        "DESCRIBE_CASES",
        "DESCRIBE_COMMUNICATIONS",
        "ADD_COMMUNICATION",
        "RESOLVE_CASE",
        "DESCRIBE_ATTACHMENT"
      })
  void a_rehearsal_of_what_would_succeed(SupportCall call) {
    var rehearsing = Customer.of(tenants, tenants.businessRoot().rehearsing());
    assertThat(Problem.of(() -> call.by(rehearsing)))
        .isEqualTo(
            told(
                SupportException.class,
                "DryRunOperationException",
                "The request would have succeeded, but the dryRun flag is set."));
  }

  @Test
  void all_that_is_wrong_with_a_request_is_told_at_once() {
    assertThat(
            Problem.of(
                () ->
                    root.support()
                        .createCase(
                            request ->
                                request.overrideConfiguration(root.by()).communicationBody(""))))
        .isEqualTo(
            invalid(
                "2 validation errors detected: Value '' at 'communicationBody' failed to satisfy"
                    + " constraint: Member must have length greater than or equal to 1; Value null"
                    + " at 'subject' failed to satisfy constraint: Member must not be null"));
  }

  @Test
  void a_severity_outside_the_plan() {
    assertThat(
            Problem.of(
                () ->
                    root.support()
                        .createCase(
                            request ->
                                request
                                    .overrideConfiguration(root.by())
                                    .subject("Printer")
                                    .communicationBody("It jams.")
                                    .severityCode("critical"))))
        .isEqualTo(
            invalid(
                "1 validation error detected: Value 'critical' at 'severityCode' failed to satisfy"
                    + " constraint: Member must satisfy enum value set: [low, normal, high, urgent]"
                    + " (the support plan Business has no other)"));
  }

  @Test
  void a_reply_that_comes_too_late() {
    var id = root.open("Printer");
    root.support().resolveCase(request -> request.overrideConfiguration(root.by()).caseId(id));
    tenants.advance(Duration.ofDays(15));
    assertThat(Problem.of(() -> root.reply(id, "Again.")))
        .isEqualTo(
            invalid(
                "The case "
                    + id
                    + " was resolved at 2026-03-14T09:26:53.589Z. A reply reopens a case within 14"
                    + " days; after that, open a related case with CreateCase that names it."));
  }

  @Test
  void a_page_token_that_nobody_gave_out() {
    assertThat(
            Problem.of(
                () ->
                    root.support()
                        .describeCases(
                            request ->
                                request.overrideConfiguration(root.by()).nextToken("guessed"))))
        .isEqualTo(
            invalid(
                "1 validation error detected: Value at 'nextToken' failed to satisfy constraint:"
                    + " Member must be a token that this operation gave out for the same"
                    + " request"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GetAttachmentUploadLinks",
        "CompleteAttachmentUpload",
        "DescribeAttachmentUploadStatus",
        "GetAttachmentDownloadLink"
      })
  void an_operation_that_is_newer_than_this_sdk_and_comes_later(String operation) {
    try (var renaming = new Clients(SERVER.uri(), SERVER.clock(), asking(operation))) {
      assertThat(
              Problem.of(() -> SupportCall.DESCRIBE_SERVICES.by(new Customer(renaming, root.by()))))
          .isEqualTo(
              new Problem(
                  SupportException.class,
                  404,
                  "UnknownOperationException",
                  "The operation " + operation + " is not available on this server yet."));
    }
  }

  private static ExecutionInterceptor asking(String operation) {
    return new ExecutionInterceptor() {
      @Override
      public SdkHttpRequest modifyHttpRequest(
          Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        return context
            .httpRequest()
            .copy(request -> request.putHeader("X-Amz-Target", "AWSSupport_20130415." + operation));
      }
    };
  }

  private static Problem invalid(String message) {
    return told(SupportException.class, "ValidationException", message);
  }
}
