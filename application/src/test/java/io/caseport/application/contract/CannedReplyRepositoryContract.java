package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.out.CannedReplyRepository;
import io.caseport.application.port.out.CannedReplyRepository.ReplyPlace;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.desk.CannedReply;
import io.caseport.domain.desk.CannedReplyName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link CannedReplyRepository}. */
public interface CannedReplyRepositoryContract extends StoreContract {
  AccountId DESK = AccountId.DESK;
  LanguageCode JAPANESE = new LanguageCode("ja");

  private CannedReplyRepository replies() {
    var ports = ports();
    ports.accounts().add(Accounts.desk());
    return ports.cannedReplies();
  }

  private static CannedReply reply(String name, LanguageCode language) {
    return new CannedReply(
        new CannedReplyName(name),
        language,
        NastyTexts.MIXED.replace("{", "(") + name + " {subject}");
  }

  @Test
  default void a_reply_comes_back_as_it_was_added_in_its_language() {
    var replies = replies();
    var english = reply("more-information", LanguageCode.ENGLISH);
    replies.add(DESK, english);
    assertThat(replies.find(DESK, english.name(), english.language())).contains(english);
    assertThat(replies.find(DESK, english.name(), JAPANESE)).isEmpty();
    assertThat(replies.find(DESK, new CannedReplyName("other"), english.language())).isEmpty();
  }

  @Test
  default void there_is_one_of_a_name_and_language() {
    var replies = replies();
    var first = reply("hello", LanguageCode.ENGLISH);
    replies.add(DESK, first);
    replies.add(DESK, reply("hello", JAPANESE));
    var second = new CannedReply(first.name(), first.language(), "Other");
    assertThatExceptionOfType(StoreFailure.IdentifierTaken.class)
        .isThrownBy(() -> replies.add(DESK, second));
    assertThat(replies.find(DESK, first.name(), first.language())).contains(first);
    assertThat(replies.count(DESK)).isEqualTo(2);
    replies.replace(DESK, second);
    assertThat(replies.find(DESK, first.name(), first.language())).contains(second);
    assertThat(replies.find(DESK, first.name(), JAPANESE)).contains(reply("hello", JAPANESE));
  }

  @Test
  default void what_is_not_there_is_neither_replaced_nor_removed() {
    var replies = replies();
    var reply = reply("hello", LanguageCode.ENGLISH);
    assertThatExceptionOfType(StoreFailure.Stale.class)
        .isThrownBy(() -> replies.replace(DESK, reply));
    replies.add(DESK, reply);
    assertThat(replies.remove(DESK, reply.name(), JAPANESE)).isFalse();
    assertThat(replies.remove(DESK, reply.name(), reply.language())).isTrue();
    assertThat(replies.remove(DESK, reply.name(), reply.language())).isFalse();
    assertThat(replies.count(DESK)).isZero();
  }

  @Test
  default void replies_are_listed_by_name_and_then_by_language() {
    var replies = replies();
    var all =
        List.of(
            reply("a-1", LanguageCode.ENGLISH),
            reply("a1", LanguageCode.ENGLISH),
            reply("a1", JAPANESE),
            reply("b", LanguageCode.ENGLISH));
    all.reversed().forEach(reply -> replies.add(DESK, reply));
    assertThat(replies.list(DESK, Optional.empty(), 9)).isEqualTo(all);
    var place = new ReplyPlace(new CannedReplyName("a1"), LanguageCode.ENGLISH);
    assertThat(replies.list(DESK, Optional.of(place), 1)).containsExactly(reply("a1", JAPANESE));
  }

  @Test
  default void an_account_has_its_own() {
    var replies = replies();
    var hello = reply("hello", LanguageCode.ENGLISH);
    replies.add(DESK, hello);
    assertThat(replies.find(Accounts.ACME, hello.name(), hello.language())).isEmpty();
    assertThat(replies.list(Accounts.ACME, Optional.empty(), 9)).isEmpty();
    assertThat(replies.count(Accounts.ACME)).isZero();
    assertThat(replies.remove(Accounts.ACME, hello.name(), hello.language())).isFalse();
  }

  @Test
  default void all_go_with_the_account_of_the_desk() {
    var replies = replies();
    replies.add(DESK, reply("hello", LanguageCode.ENGLISH));
    while (ports().accounts().eraseSome(DESK, 1) > 0) {}
    assertThat(replies.count(DESK)).isZero();
  }
}
