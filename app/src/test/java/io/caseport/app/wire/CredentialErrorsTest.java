package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.iam.model.CredentialReportExpiredException;
import software.amazon.awssdk.services.iam.model.CredentialReportNotPresentException;
import software.amazon.awssdk.services.iam.model.IamException;
import software.amazon.awssdk.services.iam.model.InvalidAuthenticationCodeException;
import software.amazon.awssdk.services.iam.model.InvalidUserTypeException;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;
import software.amazon.awssdk.services.iam.model.PasswordPolicyViolationException;

/** What callers of the SDK are told of passwords, devices and reports, and what they are not. */
class CredentialErrorsTest {
  @RegisterExtension static final Server SERVER = new Server();

  private final WireTenants tenants = SERVER.tenants();
  private final Customer root = Customer.of(tenants, tenants.businessRoot());

  private Problem createLoginProfile(String password) {
    return Problem.of(
        () ->
            root.iam()
                .createLoginProfile(
                    request ->
                        request
                            .overrideConfiguration(root.by())
                            .userName("jane")
                            .password(password)));
  }

  @Test
  void a_weak_password_is_told_what_it_lacks() {
    root.createUser("jane");
    assertThat(createLoginProfile("abcdefgh"))
        .isEqualTo(
            new Problem(
                PasswordPolicyViolationException.class,
                400,
                "PasswordPolicyViolation",
                "Password does not conform to the account password policy. It must have three of"
                    + " these four: upper-case letters, lower-case letters, digits, and the symbols"
                    + " !@#$%^&*()_+-=[]{}|'."));
  }

  @Test
  void a_password_that_is_no_password_is_refused_and_not_repeated() {
    root.createUser("jane");
    var problem = createLoginProfile("hunter2\u20ac");
    assertThat(problem.code()).isEqualTo("ValidationError");
    assertThat(problem.exception()).isEqualTo(IamException.class);
    assertThat(problem.message())
        .startsWith("1 validation error detected: Value *** at 'password' failed to satisfy")
        .doesNotContain("hunter2");
  }

  @Test
  void root_is_told_that_only_users_change_their_own_passwords() {
    assertThat(
            Problem.of(
                () ->
                    root.iam()
                        .changePassword(
                            request ->
                                request
                                    .overrideConfiguration(root.by())
                                    .oldPassword("a")
                                    .newPassword("b"))))
        .isEqualTo(
            new Problem(
                InvalidUserTypeException.class,
                400,
                "InvalidUserType",
                "Only IAM Users can change their own password"));
  }

  @Test
  void an_account_without_a_password_policy_is_named() {
    var problem =
        Problem.of(
            () ->
                root.iam()
                    .getAccountPasswordPolicy(request -> request.overrideConfiguration(root.by())));
    assertThat(problem)
        .isEqualTo(
            new Problem(
                NoSuchEntityException.class,
                404,
                "NoSuchEntity",
                "The Password Policy with domain name "
                    + tenants.businessRoot().accountId()
                    + " cannot be found."));
  }

  @Test
  void a_code_of_another_device_is_refused() {
    root.createUser("jane");
    var device =
        root.iam()
            .createVirtualMFADevice(
                request -> request.overrideConfiguration(root.by()).virtualMFADeviceName("phone"))
            .virtualMFADevice();
    assertThat(device.qrCodePNG().asByteArray()).startsWith(0x89, 'P', 'N', 'G');
    var problem =
        Problem.of(
            () ->
                root.iam()
                    .enableMFADevice(
                        request ->
                            request
                                .overrideConfiguration(root.by())
                                .userName("jane")
                                .serialNumber(device.serialNumber())
                                .authenticationCode1("000000")
                                .authenticationCode2("000000")));
    assertThat(problem.exception()).isEqualTo(InvalidAuthenticationCodeException.class);
    assertThat(problem.status()).isEqualTo(403);
  }

  @Test
  void a_report_is_missing_then_there_and_then_expired() {
    assertThat(reportProblem())
        .extracting(Problem::exception, Problem::status)
        .containsExactly(CredentialReportNotPresentException.class, 410);
    root.iam().generateCredentialReport(request -> request.overrideConfiguration(root.by()));
    var report =
        root.iam().getCredentialReport(request -> request.overrideConfiguration(root.by()));
    assertThat(report.reportFormatAsString()).isEqualTo("text/csv");
    tenants.advance(Duration.ofHours(4));
    assertThat(reportProblem())
        .extracting(Problem::exception, Problem::status)
        .containsExactly(CredentialReportExpiredException.class, 410);
  }

  private Problem reportProblem() {
    return Problem.of(
        () -> root.iam().getCredentialReport(request -> request.overrideConfiguration(root.by())));
  }

  @Test
  void the_last_use_of_a_key_is_that_of_the_request_before() {
    var key =
        root.iam()
            .listAccessKeys(request -> request.overrideConfiguration(root.by()))
            .accessKeyMetadata()
            .getFirst()
            .accessKeyId();
    root.sts().getCallerIdentity(request -> request.overrideConfiguration(root.by()));
    var used =
        root.iam()
            .getAccessKeyLastUsed(
                request -> request.overrideConfiguration(root.by()).accessKeyId(key))
            .accessKeyLastUsed();
    assertThat(used.lastUsedDate()).isEqualTo(tenants.now().truncatedTo(ChronoUnit.MINUTES));
    assertThat(used.region()).isEqualTo("us-east-1");
    assertThat(used.serviceName()).isEqualTo("iam");
  }
}
