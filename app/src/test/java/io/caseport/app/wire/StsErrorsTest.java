package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.sts.model.InvalidAuthorizationMessageException;
import software.amazon.awssdk.services.sts.model.StsException;

/** What callers of STS are told of messages that they cannot have decoded. */
class StsErrorsTest {
  @RegisterExtension static final Server SERVER = new Server();

  private final WireTenants tenants = SERVER.tenants();

  private static Problem decoding(Customer who, String message) {
    return Problem.of(
        () ->
            who.sts()
                .decodeAuthorizationMessage(
                    request -> request.overrideConfiguration(who.by()).encodedMessage(message)));
  }

  @Test
  void no_message_is_valid_since_none_is_given_out() {
    var root = Customer.of(tenants, tenants.businessRoot());
    for (String message : new String[] {"x", "4NnmJ4LMhYlBLfNMtDvS", "é".repeat(10_240)}) {
      assertThat(decoding(root, message))
          .isEqualTo(
              new Problem(
                  InvalidAuthorizationMessageException.class,
                  400,
                  "InvalidAuthorizationMessageException",
                  "Message is not valid: it must be an encoded message that this server gave"
                      + " out."));
    }
  }

  @Test
  void who_may_not_decode_is_not_told_whether_a_message_is_valid() {
    var user = Customer.of(tenants, tenants.userWithoutPolicy());
    assertThat(decoding(user, "x"))
        .isEqualTo(
            new Problem(
                StsException.class,
                403,
                "AccessDenied",
                "User: "
                    + tenants.userWithoutPolicy().principal().arn()
                    + " is not authorized to perform: sts:DecodeAuthorizationMessage on resource: *"
                    + " because no identity-based policy allows the sts:DecodeAuthorizationMessage"
                    + " action"));
  }

  @Test
  void a_message_beyond_the_length_of_any_is_no_message() {
    var root = Customer.of(tenants, tenants.businessRoot());
    assertThat(decoding(root, "x".repeat(10_241)).code()).isEqualTo("ValidationError");
    assertThat(decoding(root, "").code()).isEqualTo("ValidationError");
  }
}
