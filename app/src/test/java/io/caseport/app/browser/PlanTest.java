package io.caseport.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.support.SupportClient;
import software.amazon.awssdk.services.support.model.SupportException;

/** A plan is changed on its page, and programs notice at once. */
class PlanTest {
  @RegisterExtension static final Site SITE = new Site();
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Test
  void what_is_lost_is_told_before_and_won_back_after() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    var alice = Visit.administrator(CHROMIUM, SITE, customer);
    var key =
        SITE.core()
            .identities()
            .createAccessKey(customer.root(), Optional.of(new UserName("alice")));
    try (var support = Sdk.support(SITE, key.key().id().value(), key.secret().value())) {
      assertThat(cases(support)).isZero();

      alice.open(SITE, "/plan").sees("What the plans include").press("Change to Basic");
      alice.isAskedFor("What you lose").isAskedFor("Support API: Yes → No");
      alice.confirm("Change to Basic").sees("The plan of your account is Basic.");
      var refused = catchThrowableOfType(SupportException.class, () -> cases(support));
      assertThat(refused.awsErrorDetails().errorCode()).isEqualTo("SubscriptionRequiredException");

      alice.press("Change to Business").isAskedFor("What you gain");
      alice.isAskedFor("Support API: No → Yes").confirm("Change to Business");
      alice.sees("The plan of your account is Business.");
      assertThat(cases(support)).isZero();
    }
  }

  private static int cases(SupportClient support) {
    return support.describeCases(request -> request.maxResults(10)).cases().size();
  }
}
