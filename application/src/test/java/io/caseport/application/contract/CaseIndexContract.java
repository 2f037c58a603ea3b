package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.out.CaseIndex.Wanted;
import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseOrder;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.CaseTopic;
import io.caseport.domain.cases.CaseTraits;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SearchWords;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of {@link io.caseport.application.port.out.CaseIndex}. */
public interface CaseIndexContract extends StoreContract {
  /** All cases, the newest first. */
  Wanted ALL = new Wanted(TimeSpan.always(), CaseTraits.ANY, CaseOrder.NEWEST_FIRST);

  private DrivenPorts store() {
    return portsWithTwoAccounts();
  }

  @Test
  default void a_word_is_found_in_the_subject_and_in_every_message() {
    var store = store();
    var first = add(store, 1, "The kettle is cold", "Nothing works here");
    var second = add(store, 2, "Nothing to see", "My kettle is gone");
    var third = add(store, 3, "Other things", "Broken");
    reply(store, third, "It was the kettle after all");
    add(store, 4, "Tea", "Water");
    assertThat(found(store, "kettle"))
        .containsExactly(third.id().value(), second.id().value(), first.id().value());
  }

  @Test
  default void all_words_must_stand_in_the_case_wherever_each_may() {
    var store = store();
    var apart = add(store, 1, "Printer", "It burns");
    reply(store, apart, "Send the firemen");
    add(store, 2, "Printer", "It prints");
    add(store, 3, "Fire", "It burns");
    assertThat(found(store, "burns PRINTER fire")).containsExactly(apart.id().value());
    assertThat(found(store, "burns printer water")).isEmpty();
  }

  @Test
  default void no_word_reaches_from_one_text_into_the_next() {
    var store = store();
    var opened = add(store, 1, "key", "board");
    reply(store, opened, "walk");
    assertThat(found(store, "keyboard")).isEmpty();
    assertThat(found(store, "boardwalk")).isEmpty();
    assertThat(found(store, "key walk")).hasSize(1);
  }

  @Test
  default void japanese_is_found_by_any_of_its_characters() {
    var store = store();
    var id = add(store, 1, "印刷が止まりました", "東京リージョンのプリンターです。ｴﾗｰ発生").id().value();
    add(store, 2, "京東", "刷印");
    for (var word : List.of("印刷", "刷", "東京", "プリンター", "ター", "ー", "エラー", "ﾌﾟﾘﾝﾀｰ", "京リージ", "。")) {
      assertThat(found(store, word)).as(word).contains(id);
    }
    assertThat(found(store, "東京")).containsExactly(id);
    assertThat(found(store, "印刷 エラー")).containsExactly(id);
    assertThat(found(store, "大阪")).isEmpty();
  }

  @Test
  default void case_width_and_composition_make_no_difference() {
    var store = store();
    var id = add(store, 1, "Ｓ３ Bucket ÜBERLAUF", "cafe\u0301 ΟΔΟΣ I-0ABC").id().value();
    for (var word :
        List.of("s3", "BUCKET", "überlauf", "u\u0308berlauf", "ＣＡＦÉ", "οδο", "i-0abc", "rlauf")) {
      assertThat(found(store, word)).as(word).containsExactly(id);
    }
  }

  @Test
  default void one_or_two_letters_are_found_where_a_word_begins() {
    var store = store();
    var bucket = add(store, 1, "An S3-bucket", "x").id().value();
    var queue = add(store, 2, "Log of aws3", "(s3) is what I mean").id().value();
    add(store, 3, "as3", "nothing");
    assertThat(found(store, "s3")).containsExactly(queue, bucket);
    assertThat(found(store, "b")).containsExactly(bucket);
    assertThat(found(store, "as3")).hasSize(1);
  }

  @Test
  default void signs_are_taken_as_they_are() {
    var store = store();
    var id = add(store, 1, "100% of o'brien_x", "arn:aws:s3:::b/* \\ \"q\" AND NOT").id().value();
    for (var word : List.of("%", "0%", "o'b", "_", "_x", "*", "/*", ":::", "\\", "\"q\"", "not")) {
      assertThat(found(store, word)).as(word).containsExactly(id);
    }
    for (var word : List.of("1%0", "o_b", "\"AND", "NEAR", "''", "{1}", "*q")) {
      assertThat(found(store, word)).as(word).isEmpty();
    }
  }

  @Test
  default void the_nastiest_texts_can_be_searched() {
    var store = store();
    var mixed = add(store, 1, "Mixed", NastyTexts.MIXED).id().value();
    var longest = add(store, 2, "Long", NastyTexts.LONGEST).id().value();
    add(store, 3, "Controls", NastyTexts.CONTROLS);
    assertThat(found(store, "\ud83d\udd25\ud83d\udd25\ud83d\udd25")).containsExactly(longest);
    for (var word : List.of("o'brien", "שלום", "燃え", "\ud83c\uddef\ud83c\uddf5", "{{y}}", "?1")) {
      assertThat(found(store, word)).as(word).containsExactly(mixed);
    }
  }

  @Test
  default void nobody_finds_cases_of_another_account() {
    var store = store();
    add(store, GLOBEX, 1, "Printer", "Ours");
    var mine = add(store, 2, "Printer", "Mine").id().value();
    assertThat(found(store, "printer")).containsExactly(mine);
    assertThat(found(store, "ours")).isEmpty();
  }

  @Test
  default void a_rare_word_is_found_behind_many_cases() {
    var store = store();
    var oldest = Cases.numbered(ACME, 1);
    store
        .unitOfWork()
        .write(
            () -> {
              add(store, 1, "Needle", "in the 干草");
              for (int number = 2; number <= 320; number++) {
                add(store, number, "Hay " + number, number % 2 == 0 ? "stack" : "bale of straw");
              }
              reply(store, oldest, "A red needle");
            });
    findNeedles(store, oldest.id().value());
    prepare(store, 100);
    findNeedles(store, oldest.id().value());
  }

  private static void findNeedles(DrivenPorts store, String oldest) {
    assertThat(found(store, "needle")).containsExactly(oldest);
    assertThat(found(store, "red 干草")).containsExactly(oldest);
    assertThat(found(store, "nee")).hasSize(1);
    assertThat(found(store, "r")).containsExactly(oldest);
    assertThat(found(store, "re")).hasSize(1);
    assertThat(found(store, "needles")).isEmpty();
    assertThat(paged(store, "stack", 37)).hasSize(160).doesNotHaveDuplicates();
    assertThat(paged(store, "straw", 160))
        .isEqualTo(ids(IntStream.rangeClosed(2, 320).filter(number -> number % 2 == 1)));
  }

  @Test
  default void found_cases_of_one_moment_are_paged_without_loss() {
    var store = store();
    var expected = new ArrayList<SupportCase>();
    for (int number = 1; number <= 9; number++) {
      var opened = Cases.createdAt(ACME, number, ManualClock.START.plusMillis(number % 2));
      store.cases().add(opened, Cases.firstMessage(opened));
      expected.add(opened);
    }
    expected.sort(
        (a, b) ->
            a.createdAt().equals(b.createdAt())
                ? b.id().value().compareTo(a.id().value())
                : b.createdAt().compareTo(a.createdAt()));
    for (int size : new int[] {1, 2, 4, 9, 10}) {
      assertThat(paged(store, "printer message", size))
          .as("pages of %s", size)
          .isEqualTo(expected.stream().map(opened -> opened.id().value()).toList());
    }
  }

  @Test
  default void found_cases_pass_the_filter_too() {
    var store = store();
    var japanese = Cases.like(Cases.numbered(ACME, 1)).language("ja").build();
    var resolved = Cases.numbered(ACME, 2);
    var open = Cases.numbered(ACME, 3);
    for (var opened : List.of(japanese, resolved, open)) {
      store.cases().add(opened, Cases.firstMessage(opened));
    }
    store.cases().replace(resolved.resolve(resolved.createdAt().plusSeconds(5)));
    assertThat(found(store, "printer", with(CaseTraits.ANY.unresolved())))
        .containsExactly(open.id().value(), japanese.id().value());
    var inJapanese = CaseTraits.ANY.inLanguages(Set.of(japanese.language()));
    assertThat(found(store, "printer", with(inJapanese))).containsExactly(japanese.id().value());
    var moment = Optional.of(resolved.createdAt());
    var then = new Wanted(new TimeSpan(moment, moment), CaseTraits.ANY, CaseOrder.NEWEST_FIRST);
    assertThat(found(store, "printer", then)).containsExactly(resolved.id().value());
  }

  @Test
  default void each_trait_is_one_of_several_and_a_case_has_all_that_are_asked_for() {
    var store = store();
    var first = Cases.numbered(ACME, 1);
    var urgent = Cases.like(Cases.numbered(ACME, 2)).severity(Severity.URGENT).build();
    var aboutMoney =
        Cases.like(Cases.numbered(ACME, 3))
            .topic(new CaseTopic(IssueType.CUSTOMER_SERVICE, "billing", "charges"))
            .build();
    var ofJohn = Cases.like(Cases.numbered(ACME, 4)).submittedBy("john@example.com").build();
    var pending =
        Cases.like(Cases.numbered(ACME, 5)).status(CaseStatus.PENDING_CUSTOMER_ACTION).build();
    var all = List.of(first, urgent, aboutMoney, ofJohn, pending);
    all.forEach(opened -> store.cases().add(opened, Cases.firstMessage(opened)));
    var none = CaseTraits.ANY;
    assertChosen(store, none, pending, ofJohn, aboutMoney, urgent, first);
    assertChosen(
        store,
        new CaseTraits(
            Set.of(CaseStatus.PENDING_CUSTOMER_ACTION, CaseStatus.RESOLVED),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of()),
        pending);
    assertChosen(
        store,
        new CaseTraits(
            Set.of(), Set.of(Severity.URGENT, Severity.HIGH), Set.of(), Set.of(), Set.of()),
        urgent);
    assertChosen(
        store,
        new CaseTraits(Set.of(), Set.of(), Set.of("billing", "nothing"), Set.of(), Set.of()),
        aboutMoney);
    assertChosen(
        store,
        new CaseTraits(Set.of(), Set.of(), Set.of(), Set.of(), Set.of("john@example.com")),
        ofJohn);
    assertChosen(
        store,
        new CaseTraits(Set.of(), Set.of(Severity.URGENT), Set.of("billing"), Set.of(), Set.of()));
  }

  /** With a word that all have, and without words. */
  private static void assertChosen(DrivenPorts store, CaseTraits traits, SupportCase... chosen) {
    var ids = Stream.of(chosen).map(each -> each.id().value()).toList();
    assertThat(paged(store, Optional.of("printer"), with(traits), 2)).isEqualTo(ids);
    assertThat(paged(store, Optional.empty(), with(traits), 2)).isEqualTo(ids);
    var oldestFirst = new Wanted(TimeSpan.always(), traits, CaseOrder.OLDEST_FIRST);
    assertThat(paged(store, Optional.of("printer"), oldestFirst, 2)).isEqualTo(ids.reversed());
    assertThat(paged(store, Optional.empty(), oldestFirst, 2)).isEqualTo(ids.reversed());
  }

  @Test
  default void cases_of_one_moment_are_listed_in_both_orders_without_loss() {
    var store = store();
    var ids = new ArrayList<String>();
    for (int number = 1; number <= 7; number++) {
      var opened = Cases.createdAt(ACME, number, ManualClock.START);
      store.cases().add(opened, Cases.firstMessage(opened));
      ids.add(opened.id().value());
    }
    var then = Optional.of(ManualClock.START);
    for (var span : List.of(TimeSpan.always(), new TimeSpan(then, then))) {
      var oldestFirst = new Wanted(span, CaseTraits.ANY, CaseOrder.OLDEST_FIRST);
      var newestFirst = new Wanted(span, CaseTraits.ANY, CaseOrder.NEWEST_FIRST);
      for (var words : List.of(Optional.<String>empty(), Optional.of("printer"))) {
        assertThat(paged(store, words, oldestFirst, 3)).isEqualTo(ids);
        assertThat(paged(store, words, newestFirst, 3)).isEqualTo(ids.reversed());
      }
    }
  }

  @Test
  default void what_was_not_committed_is_not_found() {
    var store = store();
    var kept = add(store, 1, "Kept", "Body");
    assertThatThrownBy(
            () ->
                store
                    .unitOfWork()
                    .write(
                        () -> {
                          add(store, 2, "Lost", "Body");
                          reply(store, kept, "lost too");
                          assertThat(found(store, "lost")).hasSize(2);
                          throw new IllegalStateException("undone");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(found(store, "lost")).isEmpty();
    assertThat(found(store, "body")).hasSize(1);
    add(store, 3, "Lost", "again");
    assertThat(found(store, "lost")).hasSize(1);
  }

  @Test
  default void a_word_that_only_old_cases_have_is_found_behind_many_without_it() {
    var store = store();
    store
        .unitOfWork()
        .write(
            () -> {
              for (int number = 1; number <= 700; number++) {
                add(store, number, number <= 300 ? "Steam 蒸気" : "Diesel", "of " + number);
              }
            });
    var old = ids(IntStream.rangeClosed(1, 300));
    assertThat(paged(store, "steam", 290)).isEqualTo(old);
    prepare(store, 90);
    assertThat(paged(store, "steam", 290)).isEqualTo(old);
    assertThat(paged(store, "蒸気", 7)).isEqualTo(old);
    assertThat(found(store, "steam 123")).isEqualTo(ids(IntStream.of(123)));
    var oldestFirst = new Wanted(TimeSpan.always(), CaseTraits.ANY, CaseOrder.OLDEST_FIRST);
    assertThat(paged(store, Optional.of("steam"), oldestFirst, 290)).isEqualTo(old.reversed());
    assertThat(paged(store, Optional.of("蒸気"), oldestFirst, 7)).isEqualTo(old.reversed());
    var newer = ids(IntStream.rangeClosed(301, 700)).reversed();
    assertThat(paged(store, Optional.of("diesel"), oldestFirst, 57)).isEqualTo(newer);
  }

  @Test
  default void another_handle_finds_what_was_committed() {
    var store = store();
    add(store, 1, "Kettle", "Body");
    assertThat(found(anotherHandle(), "kettle")).hasSize(1);
  }

  @Test
  default void cases_are_found_before_and_after_they_are_prepared() {
    var store = store();
    var first = add(store, 1, "Kettle", "Cold");
    add(store, 2, "Kettle", "Warm");
    add(store, 3, "Kettle", "Hot");
    assertThat(found(store, "kettle")).hasSize(3);
    prepare(store, 2);
    assertThat(found(store, "kettle")).hasSize(3);
    reply(store, first, "It boils");
    assertThat(found(store, "boils kettle")).containsExactly(first.id().value());
    prepare(store, 1);
    assertThat(found(store, "boils kettle cold")).containsExactly(first.id().value());
    assertThat(store.caseIndex().catchUp(1)).isZero();
  }

  @Test
  default void two_may_prepare_at_once() throws InterruptedException, ExecutionException {
    var store = store();
    store
        .unitOfWork()
        .write(
            () -> {
              for (int number = 1; number <= 240; number++) {
                add(store, number, "Kettle " + number, "Cold");
              }
            });
    try (var threads = Executors.newFixedThreadPool(2)) {
      var both =
          Stream.of(store, anotherHandle())
              .map(handle -> threads.submit(() -> prepare(handle, 20)))
              .toList();
      for (var one : both) {
        one.get();
      }
    }
    assertThat(store.caseIndex().catchUp(1)).isZero();
    assertThat(paged(store, "kettle cold", 50)).isEqualTo(ids(IntStream.rangeClosed(1, 240)));
    assertThat(found(store, "kettle 12")).hasSize(11);
  }

  private static void prepare(DrivenPorts store, int atOnce) {
    int prepared = atOnce;
    for (int i = 0; i < 1_000 && prepared == atOnce; i++) {
      prepared = store.caseIndex().catchUp(atOnce);
      assertThat(prepared).isBetween(0, atOnce);
    }
  }

  private static SupportCase add(DrivenPorts store, int number, String subject, String body) {
    return add(store, ACME, number, subject, body);
  }

  private static SupportCase add(
      DrivenPorts store, AccountId account, int number, String subject, String body) {
    var opened = Cases.like(Cases.numbered(account, number)).subject(subject).build();
    store.cases().add(opened, message(opened, 1, body));
    return opened;
  }

  private static void reply(DrivenPorts store, SupportCase to, String body) {
    var found = store.cases().find(to.accountId(), to.id()).orElseThrow();
    var changed = found.customerReplied(List.of(), found.createdAt().plusSeconds(1));
    store.cases().replace(changed, message(found, changed.communications(), body));
  }

  private static Communication message(SupportCase on, int number, String body) {
    return new Communication(
        on.accountId(), on.id(), number, body, on.submittedBy(), List.of(), on.createdAt());
  }

  private static Wanted with(CaseTraits traits) {
    return new Wanted(TimeSpan.always(), traits, CaseOrder.NEWEST_FIRST);
  }

  private static List<String> found(DrivenPorts store, String words) {
    return found(store, words, ALL);
  }

  private static List<String> found(DrivenPorts store, String words, Wanted wanted) {
    return paged(store, Optional.of(words), wanted, 100);
  }

  private static List<String> paged(DrivenPorts store, String words, int size) {
    return paged(store, Optional.of(words), ALL, size);
  }

  /** A page with more behind it is full here, since there are not so many cases to look through. */
  private static List<String> paged(
      DrivenPorts store, Optional<String> words, Wanted wanted, int size) {
    var all = new ArrayList<String>();
    var goOn = Optional.<CasePosition>empty();
    do {
      var page = store.caseIndex().find(ACME, words.map(SearchWords::of), wanted, goOn, size);
      goOn = page.goOn();
      assertThat(page.cases()).hasSizeBetween(goOn.isEmpty() ? 0 : size, size);
      page.cases().forEach(found -> all.add(found.id().value()));
    } while (goOn.isPresent() && all.size() < 400);
    return all;
  }

  private static List<String> ids(IntStream numbers) {
    return numbers
        .mapToObj(number -> Cases.numbered(ACME, number).id().value())
        .toList()
        .reversed();
  }
}
