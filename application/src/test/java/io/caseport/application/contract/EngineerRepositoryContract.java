package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.EngineerRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.desk.EngineerProfile;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.plan.SupportPlan;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The promises of {@link EngineerRepository}. */
public interface EngineerRepositoryContract extends StoreContract {
  LanguageCode JAPANESE = new LanguageCode("ja");

  private EngineerRepository engineersOfTheDesk(User... users) {
    ports().accounts().add(Accounts.with(AccountId.DESK, SupportPlan.BASIC));
    List.of(users).forEach(ports().identities()::addUser);
    return ports().engineers();
  }

  private static User user(String name) {
    return Users.named(AccountId.DESK, name);
  }

  private static EngineerProfile engineer(String name, String email) {
    return new EngineerProfile(
        user(name).id(),
        new EmailAddress(email),
        List.of(JAPANESE, LanguageCode.ENGLISH),
        ZoneId.of("Asia/Tokyo"));
  }

  @Test
  default void an_engineer_comes_back_as_it_was_added() {
    var engineers = engineersOfTheDesk(user("mai"), user("tom"));
    var mai = engineer("mai", "Mai.'%_\\@Example.JP");
    var tom =
        new EngineerProfile(
            user("tom").id(),
            new EmailAddress("tom@example.com"),
            List.of(LanguageCode.ENGLISH),
            ZoneId.of("+05:30"));
    engineers.add(mai);
    engineers.add(tom);
    assertThat(engineers.find(Set.of(mai.userId(), tom.userId())))
        .isEqualTo(Map.of(mai.userId(), mai, tom.userId(), tom));
    assertThat(anotherHandle().engineers().findByEmail(mai.email())).contains(mai);
  }

  @Test
  default void engineers_are_found_for_the_users_that_are_asked_for() {
    var engineers = engineersOfTheDesk(user("mai"), user("tom"), user("other"));
    var mai = engineer("mai", "mai@example.com");
    engineers.add(mai);
    engineers.add(engineer("tom", "tom@example.com"));
    assertThat(engineers.find(Set.of(mai.userId(), user("other").id())))
        .isEqualTo(Map.of(mai.userId(), mai));
    assertThat(engineers.find(Set.of())).isEmpty();
  }

  @Test
  default void very_many_are_found_at_once() {
    var engineers = engineersOfTheDesk(user("mai"));
    var mai = engineer("mai", "mai@example.com");
    engineers.add(mai);
    var asked = new HashSet<UniqueId>();
    for (int i = 0; i < 1_100; i++) {
      asked.add(user("nobody" + i).id());
    }
    asked.add(mai.userId());
    assertThat(engineers.find(asked)).isEqualTo(Map.of(mai.userId(), mai));
  }

  @Test
  default void an_address_belongs_to_one_engineer_whatever_its_case() {
    var engineers = engineersOfTheDesk(user("mai"), user("tom"));
    var mai = engineer("mai", "mai@example.com");
    engineers.add(mai);
    assertThatThrownBy(() -> engineers.add(engineer("tom", "MAI@Example.com")))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(engineers.find(Set.of(user("tom").id()))).isEmpty();
    assertThat(engineers.findByEmail(new EmailAddress("mAI@eXAMPLE.com"))).contains(mai);
    assertThat(engineers.findByEmail(new EmailAddress("mai@example.co"))).isEmpty();
    assertThat(engineers.findByEmail(new EmailAddress("%@example.com"))).isEmpty();
  }

  @Test
  default void a_user_is_one_engineer() {
    var engineers = engineersOfTheDesk(user("mai"));
    var mai = engineer("mai", "mai@example.com");
    engineers.add(mai);
    assertThatThrownBy(() -> engineers.add(engineer("mai", "other@example.com")))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(engineers.find(Set.of(mai.userId()))).containsValue(mai);
  }

  @Test
  default void an_engineer_goes_with_the_user_and_the_address_is_free_again() {
    var engineers = engineersOfTheDesk(user("mai"), user("tom"));
    engineers.add(engineer("mai", "mai@example.com"));
    var tom = engineer("tom", "tom@example.com");
    engineers.add(tom);
    ports().identities().removeUser(user("mai"));
    assertThat(engineers.find(Set.of(user("mai").id(), tom.userId())))
        .containsOnlyKeys(tom.userId());
    ports().identities().addUser(user("kai"));
    engineers.add(engineer("kai", "mai@example.com"));
    assertThat(engineers.findByEmail(new EmailAddress("mai@example.com")).orElseThrow().userId())
        .isEqualTo(user("kai").id());
  }
}
