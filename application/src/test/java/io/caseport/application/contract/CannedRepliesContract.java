package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.CannedReplies;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.desk.CannedReply;
import io.caseport.domain.desk.CannedReplyName;
import io.caseport.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The promises of {@link CannedReplies}. */
public interface CannedRepliesContract extends DeskContract {
  CannedReplyName HELLO = new CannedReplyName("hello");
  LanguageCode JAPANESE = new LanguageCode("ja");

  private CannedReplies replies() {
    return tenants().cannedReplies();
  }

  private static CannedReply hello(LanguageCode language, String body) {
    return new CannedReply(HELLO, language, body);
  }

  @Test
  default void a_reply_is_filled_for_a_case_in_its_language_or_in_english() {
    var ann = engineer("ann");
    replies().createReply(ann, hello(LanguageCode.ENGLISH, "Hello {customer}: {subject}"));
    replies().createReply(ann, hello(JAPANESE, "{customer} 様 {displayId} {displayId}"));
    var english = opened("A {customer} that is $1 odd");
    var japanese = key(root(), cases().createCase(root(), CaseRequests.inLanguage("ja")));
    var name = view(ann, english).deskCase().accountName().value();
    assertThat(replies().renderReply(ann, HELLO, english).body())
        .isEqualTo("Hello " + name + ": A {customer} that is $1 odd");
    var displayed = described(japanese.id()).displayId().value();
    var rendered = replies().renderReply(ann, HELLO, japanese);
    assertThat(rendered.body()).isEqualTo(name + " 様 " + displayed + " " + displayed);
    assertThat(rendered.language()).isEqualTo(JAPANESE);
    replies().deleteReply(ann, HELLO, JAPANESE);
    assertThat(replies().renderReply(ann, HELLO, japanese).language())
        .isEqualTo(LanguageCode.ENGLISH);
  }

  @Test
  default void replies_are_created_changed_listed_and_deleted() {
    var ann = engineer("ann");
    var all = new ArrayList<CannedReply>();
    for (var name : List.of("a", "b", "c")) {
      all.add(new CannedReply(new CannedReplyName(name), LanguageCode.ENGLISH, "Text"));
      replies().createReply(ann, all.getLast());
    }
    var changed = new CannedReply(all.get(1).name(), LanguageCode.ENGLISH, "Another text");
    replies().updateReply(ann, changed);
    all.set(1, changed);
    var first = replies().listReplies(ann, PageRequest.first(2));
    assertThat(first.items()).isEqualTo(all.subList(0, 2));
    var rest =
        replies().listReplies(ann, PageRequest.first(2).next(first.nextToken().orElseThrow()));
    assertThat(rest.items()).containsExactly(all.getLast());
    assertThat(rest.nextToken()).isEmpty();
    replies().deleteReply(ann, all.getFirst().name(), LanguageCode.ENGLISH);
    assertThat(replies().listReplies(ann, PageRequest.first(PAGE)).items())
        .isEqualTo(all.subList(1, 3));
  }

  @Test
  default void what_is_there_already_or_not_there_is_refused() {
    var ann = engineer("ann");
    var hello = hello(LanguageCode.ENGLISH, "Hello");
    assertRefused(Refusal.NoSuchEntity.class, () -> replies().updateReply(ann, hello));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> replies().deleteReply(ann, HELLO, LanguageCode.ENGLISH));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> replies().renderReply(ann, HELLO, opened("Printer")));
    assertRefused(
        Refusal.InvalidArgument.class,
        () -> replies().createReply(ann, hello(new LanguageCode("tlh"), "nuqneH")));
    replies().createReply(ann, hello);
    assertRefused(Refusal.EntityAlreadyExists.class, () -> replies().createReply(ann, hello));
    assertThat(replies().listReplies(ann, PageRequest.first(PAGE)).items()).containsExactly(hello);
  }

  @Test
  default void to_read_and_to_change_are_two_things_and_for_engineers_only() {
    var ann = engineer("ann");
    var hello = hello(LanguageCode.ENGLISH, "Hello");
    replies().createReply(ann, hello);
    var key = opened("Printer");
    var reader = tenants().engineer("reader", "desk:ListCannedReplies");
    assertDenied("desk:DescribeCase", () -> replies().renderReply(reader, HELLO, key));
    var filler = tenants().engineer("filler", "desk:ListCannedReplies", "desk:DescribeCase");
    replies().renderReply(filler, HELLO, key);
    for (var caller : List.of(reader, root())) {
      assertDenied(
          "desk:ManageCannedReplies",
          () -> replies().createReply(caller, hello(JAPANESE, "Hello")));
      assertDenied("desk:ManageCannedReplies", () -> replies().updateReply(caller, hello));
      assertDenied(
          "desk:ManageCannedReplies",
          () -> replies().deleteReply(caller, HELLO, LanguageCode.ENGLISH));
    }
    var writer = tenants().engineer("writer", "desk:ManageCannedReplies");
    for (var caller : List.of(writer, root())) {
      assertDenied(
          "desk:ListCannedReplies", () -> replies().listReplies(caller, PageRequest.first(PAGE)));
      assertDenied("desk:ListCannedReplies", () -> replies().renderReply(caller, HELLO, key));
    }
    assertThat(replies().listReplies(ann, PageRequest.first(PAGE)).items()).containsExactly(hello);
  }
}
