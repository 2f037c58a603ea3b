package io.caseport.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.caseport.domain.plan.SupportPlan;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A customer asks, an engineer answers, and each sees what the other does without reloading. */
class ConsoleStoryTest {
  @RegisterExtension static final Site SITE = new Site();
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final String NOTE = "Customer was rude on the phone";

  /** What stands on the pages, in the language of a customer and an engineer. */
  private record Texts(
      String locale,
      String technical,
      String service,
      String chooseService,
      String chooseCategory,
      String next,
      String subject,
      String description,
      String submit,
      String claim,
      String noteTab,
      String note,
      String addNote,
      String replyTab,
      String reply,
      String ask,
      String resolve,
      String yourMessage,
      String send,
      String resolved) {}

  private static final Texts ENGLISH =
      new Texts(
          "en-US",
          "Technical",
          "Virtual Private Cloud",
          "Choose a service",
          "Choose a category",
          "Next",
          "Subject",
          "Description",
          "Submit",
          "Claim",
          "Internal note",
          "Note for the desk",
          "Add internal note",
          "Reply to the customer",
          "Reply",
          "Reply and wait for the customer",
          "Reply and resolve the case",
          "Your message to Support",
          "Send reply",
          "Resolved");

  private static final Texts JAPANESE =
      new Texts(
          "ja-JP",
          "技術",
          "Virtual Private Cloud",
          "サービスを選択",
          "カテゴリを選択",
          "次へ",
          "件名",
          "説明",
          "送信",
          "担当する",
          "内部メモ",
          "デスク内のメモ",
          "内部メモを追加",
          "お客様への返信",
          "返信",
          "返信してお客様の回答を待つ",
          "返信してケースを解決",
          "サポートへのメッセージ",
          "返信を送信",
          "解決済み");

  @Test
  void in_english() {
    tell(ENGLISH, "tom-en", "Peering does not resolve names", "Which VPCs?", "vpc-1 and vpc-2.");
  }

  @Test
  void in_japanese() {
    tell(JAPANESE, "mai-ja", "名前解決ができません", "どの VPC ですか。", "vpc-1 と vpc-2 です。");
  }

  private static void tell(
      Texts texts, String engineerName, String subject, String question, String answer) {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "alice", false, "AdministratorAccess");
    var alice =
        Visit.signIn(
            CHROMIUM, SITE, customer.alias(), "alice", Site.PASSWORD.value(), texts.locale());
    openCase(alice, texts, subject);
    SITE.engineer(engineerName);
    var engineer =
        Visit.signIn(CHROMIUM, SITE, "desk", engineerName, Site.PASSWORD.value(), texts.locale());
    engineer.open(SITE, "/desk");
    engineer.follow(subject);
    engineer.press(texts.claim());
    note(engineer, texts);
    answer(engineer, texts, question, texts.ask());
    alice.sees(question).seesNot(NOTE).seesNot(engineerName);
    alice.fill(texts.yourMessage(), answer);
    alice.press(texts.send());
    engineer.sees(answer);
    Pictures.take(engineer.page(), "desk-" + texts.locale());
    answer(engineer, texts, "Done. 完了。", texts.resolve());
    alice.sees("Done. 完了。");
    assertThat(alice.page().getByText(texts.resolved(), exactly()).first()).isVisible();
    alice.seesNot(NOTE).seesNot(engineerName);
    Pictures.take(alice.page(), "case-" + texts.locale());
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static void openCase(Visit alice, Texts texts, String subject) {
    alice.open(SITE, "/cases/create");
    alice
        .page()
        .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(texts.technical()))
        .first()
        .check();
    alice.choose(texts.chooseService(), texts.service());
    alice
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texts.chooseCategory()))
        .click();
    alice.page().getByRole(AriaRole.OPTION).first().click();
    alice.press(texts.next());
    alice.fill(texts.subject(), subject);
    alice.fill(texts.description(), "Since this morning.");
    alice.press(texts.next());
    alice.press(texts.next());
    alice.press(texts.submit());
    assertThat(alice.page()).hasURL(Pattern.compile(".*/console/cases/case-.*"));
    assertThat(alice.page().locator("h1")).hasText(subject);
  }

  private static void note(Visit engineer, Texts texts) {
    engineer
        .page()
        .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(texts.noteTab()))
        .click();
    engineer.fill(texts.note(), NOTE);
    engineer.press(texts.addNote());
    engineer.sees(NOTE);
  }

  private static void answer(Visit engineer, Texts texts, String text, String button) {
    engineer
        .page()
        .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(texts.replyTab()))
        .click();
    engineer.page().getByRole(AriaRole.TEXTBOX, textbox(texts)).first().fill(text);
    engineer.press(button);
    engineer.sees(text);
  }

  private static Page.GetByRoleOptions textbox(Texts texts) {
    return new Page.GetByRoleOptions().setName(texts.reply());
  }
}
