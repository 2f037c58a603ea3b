package io.caseport.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityValuesTest {
  private static final AccountId ACCOUNT = new AccountId("111122223333");
  private static final String EVERY_PUNCTUATION = "aZ09_+=,.@-";

  @ParameterizedTest
  @CsvSource({"userName, 64", "groupName, 128", "policyName, 128"})
  void names_have_their_alphabet_and_their_length(String field, int longest) {
    for (String legal : new String[] {"a", EVERY_PUNCTUATION, "x".repeat(longest)}) {
      assertThat(name(field, legal)).hasToString(legal);
    }
    for (String illegal :
        new String[] {
          "", " ", "a b", "a/b", "a:b", "a*", "ä", "日本", "a\n", "x".repeat(longest + 1)
        }) {
      var refusal = catchThrowableOfType(Refusal.InvalidArgument.class, () -> name(field, illegal));
      assertThat(refusal).as("%s \"%s\"", field, illegal).isNotNull();
      assertThat(refusal.field).isEqualTo(field);
      assertThat(refusal.value).isEqualTo(illegal);
      assertThat(refusal.constraint).contains("1 to " + longest).contains("_+=,.@-");
    }
  }

  private static Object name(String field, String value) {
    return switch (field) {
      case "userName" -> new UserName(value);
      case "groupName" -> new GroupName(value);
      default -> new PolicyName(value);
    };
  }

  @Test
  void names_that_differ_in_case_only_have_one_key() {
    assertThat(new UserName("JANE").key()).isEqualTo(new UserName("jane").key());
    assertThat(new UserName("TITLE-I").key()).isEqualTo("title-i");
    assertThat(new UserName("JANE")).isNotEqualTo(new UserName("jane"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/a/", "/division_abc/subdivision-xyz/", "/!\"#$%&'()*+,~/", "///"})
  void a_path_is_taken_letter_by_letter(String path) {
    assertThat(new IamPath(path)).hasToString(path);
  }

  @Test
  void a_path_has_512_characters_at_most() {
    assertThat(new IamPath("/" + "x".repeat(510) + "/").value()).hasSize(512);
    assertThat(
            catchThrowableOfType(
                Refusal.InvalidArgument.class, () -> new IamPath("/" + "x".repeat(511) + "/")))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a/", "/a", "//", "/a b/", "/ä/", "/a\n/", "/\u007f/", "/a/\n"})
  void any_other_path_is_refused_with_what_is_allowed(String path) {
    var refusal = catchThrowableOfType(Refusal.InvalidArgument.class, () -> new IamPath(path));
    assertThat(refusal).isNotNull();
    assertThat(refusal.field).isEqualTo("path");
    assertThat(refusal.constraint).contains("begin and end with /", "512");
  }

  @Test
  void arns_name_the_account_the_path_and_the_name() {
    var path = new IamPath("/team/x/");
    var id = new UniqueId("AIDAJQABLZS4A3QDU576Q");
    var user = new User(ACCOUNT, id, path, new UserName("Jane"), Instant.EPOCH);
    assertThat(user.arn()).isEqualTo("arn:aws:iam::111122223333:user/team/x/Jane");
    assertThat(user.principal().userId()).isEqualTo("AIDAJQABLZS4A3QDU576Q");
    assertThat(new Group(ACCOUNT, id, IamPath.ROOT, new GroupName("Staff"), Instant.EPOCH).arn())
        .isEqualTo("arn:aws:iam::111122223333:group/Staff");
    var root = new Principal.Root(ACCOUNT);
    assertThat(root.arn()).isEqualTo("arn:aws:iam::111122223333:root");
    assertThat(root.userId()).isEqualTo("111122223333");
  }

  static Stream<Arguments> identifiers() {
    return Stream.of(
        form("AIDA[A-Z2-7]{17}", random -> UniqueId.ofUser(random).value()),
        form("AGPA[A-Z2-7]{17}", random -> UniqueId.ofGroup(random).value()),
        form("ANPA[A-Z2-7]{17}", random -> UniqueId.ofPolicy(random).value()),
        form("AKIA[A-Z2-7]{16}", random -> AccessKeyId.generate(random).value()),
        form("[A-Za-z0-9/+]{40}", random -> SecretAccessKey.generate(random).value()));
  }

  private static Arguments form(String form, Function<RandomGenerator, String> generate) {
    return Arguments.of(form, generate);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("identifiers")
  void identifiers_have_their_form_and_are_drawn_anew(
      String form, Function<RandomGenerator, String> generate) {
    var random = RandomGeneratorFactory.getDefault().create(42);
    var drawn = new HashSet<String>();
    for (int i = 0; i < 1_000; i++) {
      var identifier = generate.apply(random);
      assertThat(identifier).matches(form);
      drawn.add(identifier);
    }
    assertThat(drawn).hasSize(1_000);
  }

  @Test
  void secrets_do_not_show_in_a_log() {
    var secret = new SecretAccessKey("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    var sealed = SealedSecret.of(new byte[] {1, 2, 3});
    var key =
        new AccessKey(
            new AccessKeyId("AKIAIOSFODNN7EXAMPLE"),
            ACCOUNT,
            Optional.empty(),
            sealed,
            true,
            Instant.EPOCH);
    assertThat(secret.toString()).doesNotContain(secret.value());
    assertThat(key.toString()).contains("AKIAIOSFODNN7EXAMPLE").doesNotContain(sealed.base64());
    assertThat(sealed.bytes()).containsExactly(1, 2, 3);
    assertThat(key.withActive(false).active()).isFalse();
  }
}
