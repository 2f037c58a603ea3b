package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.iam.model.DeleteConflictException;
import software.amazon.awssdk.services.iam.model.EntityAlreadyExistsException;
import software.amazon.awssdk.services.iam.model.IamException;
import software.amazon.awssdk.services.iam.model.LimitExceededException;
import software.amazon.awssdk.services.iam.model.MalformedPolicyDocumentException;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;

/** Each error of IAM arrives as the exception that the SDK has for it. */
class IamErrorsTest {
  @RegisterExtension static final Server SERVER = new Server();

  private final WireTenants tenants = SERVER.tenants();
  private final Customer root = Customer.of(tenants, tenants.businessRoot());

  /** Calls of which the last is refused, and what IAM says of it. */
  record Refused(String message, Consumer<Customer> prepare, Consumer<Customer> call) {
    Refused(String message, Consumer<Customer> call) {
      this(message, _ -> {}, call);
    }

    @Override
    public String toString() {
      return message;
    }
  }

  private void assertTold(
      Refused refused, Class<? extends AwsServiceException> exception, int status, String code) {
    refused.prepare().accept(root);
    assertThat(Problem.of(() -> refused.call().accept(root)))
        .isEqualTo(new Problem(exception, status, code, refused.message()));
  }

  static Stream<Refused> missing() {
    return Stream.of(
        new Refused(
            "The user with name nobody cannot be found.",
            who ->
                who.iam()
                    .getUser(
                        request -> request.overrideConfiguration(who.by()).userName("nobody"))),
        new Refused(
            "The group with name nobody cannot be found.",
            who ->
                who.iam()
                    .getGroup(
                        request -> request.overrideConfiguration(who.by()).groupName("nobody"))),
        new Refused(
            "The Access Key with id AKIAIOSFODNN7EXAMPLE cannot be found.",
            who -> who.createUser("jane"),
            who ->
                who.iam()
                    .deleteAccessKey(
                        request ->
                            request
                                .overrideConfiguration(who.by())
                                .userName("jane")
                                .accessKeyId("AKIAIOSFODNN7EXAMPLE"))),
        new Refused(
            "Policy arn:aws:iam::aws:policy/None does not exist or is not attachable.",
            who -> who.createUser("jane"),
            who -> who.attachToUser("jane", "arn:aws:iam::aws:policy/None")),
        new Refused(
            "Policy arn:aws:iam::aws:policy/AWSSupportAccess was not found.",
            who -> who.createUser("jane"),
            who ->
                who.iam()
                    .detachUserPolicy(
                        request ->
                            request
                                .overrideConfiguration(who.by())
                                .userName("jane")
                                .policyArn(Policies.AWS_SUPPORT_ACCESS.value()))),
        new Refused(
            "The user policy with name none cannot be found.",
            who -> who.createUser("jane"),
            who ->
                who.iam()
                    .getUserPolicy(
                        request ->
                            request
                                .overrideConfiguration(who.by())
                                .userName("jane")
                                .policyName("none"))),
        new Refused(
            "The group policy with name none cannot be found.",
            who -> who.createGroup("staff"),
            who ->
                who.iam()
                    .deleteGroupPolicy(
                        request ->
                            request
                                .overrideConfiguration(who.by())
                                .groupName("staff")
                                .policyName("none"))));
  }

  @ParameterizedTest
  @MethodSource("missing")
  void what_is_not_there(Refused refused) {
    assertTold(refused, NoSuchEntityException.class, 404, "NoSuchEntity");
  }

  static Stream<Refused> taken() {
    return Stream.of(
        new Refused(
            "User with name jane already exists.",
            who -> who.createUser("jane"),
            who -> who.createUser("jane")),
        new Refused(
            "Group with name staff already exists.",
            who -> who.createGroup("staff"),
            who -> who.createGroup("staff")),
        new Refused(
            "A policy called own already exists. Duplicate names are not allowed.",
            who -> who.createPolicy("own", Policies.ALLOW_SUPPORT),
            who -> who.createPolicy("own", Policies.ALLOW_SUPPORT)));
  }

  @ParameterizedTest
  @MethodSource("taken")
  void what_is_there_already(Refused refused) {
    assertTold(refused, EntityAlreadyExistsException.class, 409, "EntityAlreadyExists");
  }

  private static void deleteUser(Customer who) {
    who.iam().deleteUser(request -> request.overrideConfiguration(who.by()).userName("jane"));
  }

  private static void deleteGroup(Customer who) {
    who.iam().deleteGroup(request -> request.overrideConfiguration(who.by()).groupName("staff"));
  }

  private static void addMember(Customer who) {
    who.createUser("jane");
    who.createGroup("staff");
    who.iam()
        .addUserToGroup(
            request -> request.overrideConfiguration(who.by()).groupName("staff").userName("jane"));
  }

  private static void createKey(Customer who) {
    who.iam().createAccessKey(request -> request.overrideConfiguration(who.by()).userName("jane"));
  }

  static Stream<Refused> inTheWay() {
    return Stream.of(
        new Refused(
            "Cannot delete entity, must detach all policies first.",
            who -> {
              who.createUser("jane");
              who.attachToUser("jane", Policies.AWS_SUPPORT_ACCESS.value());
            },
            IamErrorsTest::deleteUser),
        new Refused(
            "Cannot delete entity, must delete policies first.",
            who -> {
              who.createGroup("staff");
              who.iam()
                  .putGroupPolicy(
                      request ->
                          request
                              .overrideConfiguration(who.by())
                              .groupName("staff")
                              .policyName("inline")
                              .policyDocument(Policies.ALLOW_SUPPORT));
            },
            IamErrorsTest::deleteGroup),
        new Refused(
            "Cannot delete entity, must delete access keys first.",
            who -> {
              who.createUser("jane");
              createKey(who);
            },
            IamErrorsTest::deleteUser),
        new Refused(
            "Cannot delete entity, must remove user from all groups first.",
            IamErrorsTest::addMember,
            IamErrorsTest::deleteUser),
        new Refused(
            "Cannot delete entity, must remove users from group first.",
            IamErrorsTest::addMember,
            IamErrorsTest::deleteGroup));
  }

  @ParameterizedTest
  @MethodSource("inTheWay")
  void what_hangs_on_something(Refused refused) {
    assertTold(refused, DeleteConflictException.class, 409, "DeleteConflict");
  }

  @Test
  void a_policy_that_is_attached() {
    root.createUser("jane");
    var arn = root.createPolicy("own", Policies.ALLOW_SUPPORT);
    root.attachToUser("jane", arn);
    assertThat(
            Problem.of(
                () ->
                    root.iam()
                        .deletePolicy(
                            request -> request.overrideConfiguration(root.by()).policyArn(arn))))
        .isEqualTo(
            new Problem(
                DeleteConflictException.class,
                409,
                "DeleteConflict",
                "Cannot delete a policy attached to entities."));
  }

  static Stream<Refused> tooMuch() {
    return Stream.of(
        new Refused(
            "Cannot exceed quota for AccessKeysPerUser: 2",
            who -> {
              who.createUser("jane");
              createKey(who);
              createKey(who);
            },
            IamErrorsTest::createKey),
        new Refused(
            "Cannot exceed quota for PolicySize: 6144",
            who -> who.createPolicy("long", Policies.ofSize(6145))));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void what_goes_beyond_a_quota(Refused refused) {
    assertTold(refused, LimitExceededException.class, 409, "LimitExceeded");
  }

  static Stream<Refused> malformed() {
    return Stream.of(
        new Refused(
            "Syntax errors in policy. Expected a name in double quotes, but the text ends (line 1,"
                + " column 2)",
            who -> who.createPolicy("own", "{")),
        new Refused(
            "Syntax errors in policy. A condition value must be a string, a number, a boolean or a"
                + " list of these, not null (line 1, column 135)",
            who ->
                who.createPolicy(
                    "own", Policies.withCondition("support:*").replace("\"true\"", "null"))));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void a_document_that_cannot_be_evaluated(Refused refused) {
    assertTold(refused, MalformedPolicyDocumentException.class, 400, "MalformedPolicyDocument");
  }

  static Stream<Refused> invalid() {
    return Stream.of(
        new Refused(
            "1 validation error detected: Value 'not a name' at 'userName' failed to satisfy"
                + " constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+",
            who -> who.createUser("not a name")),
        new Refused(
            "Invalid Marker: it must be one that this operation returned for the same parameters.",
            who ->
                who.iam()
                    .listUsers(
                        request -> request.overrideConfiguration(who.by()).marker("guessed"))));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void what_no_request_may_have(Refused refused) {
    assertTold(refused, IamException.class, 400, "ValidationError");
  }

  @Test
  void a_user_whom_no_policy_allows_it() {
    var user = tenants.userWithoutPolicy();
    assertThat(Problem.of(() -> Customer.of(tenants, user).createUser("jane")))
        .isEqualTo(
            new Problem(
                IamException.class,
                403,
                "AccessDenied",
                ("User: %s is not authorized to perform: iam:CreateUser on resource:"
                        + " arn:aws:iam::%s:user/jane because no identity-based policy allows the"
                        + " iam:CreateUser action")
                    .formatted(user.principal().arn(), user.accountId())));
  }

  @Test
  void an_operation_that_comes_later() {
    assertThat(
            Problem.of(
                () ->
                    root.iam()
                        .listServerCertificates(
                            request -> request.overrideConfiguration(root.by()))))
        .isEqualTo(
            new Problem(
                IamException.class,
                400,
                "InvalidAction",
                "The operation ListServerCertificates of version 2010-05-08 is not offered by this"
                    + " server yet"));
  }
}
