package io.caseport.application.mail;

import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.mail.ReplyText;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What mails say, in the languages that there are; cases in others get English. Placeholders are in
 * braces, and what takes their place is not looked at again.
 */
public enum MailText {
  CASE_OPENED(
      """
      [Case {case}] {subject}

      We have received your case and will answer here.

      {message}

      --------
      Case {case}: {subject}
      {link}
      You can answer this mail to add to the case.
      """,
      """
      [ケース {case}] {subject}

      ケースを受け付けました。回答はこのメールの宛先にお送りします。

      {message}

      --------
      ケース {case}: {subject}
      {link}
      このメールに返信すると、ケースに追記できます。
      """),
  WRITTEN_BY_DESK(
      """
      [Case {case}] {subject}

      Support has written on your case:

      {message}

      --------
      Case {case}: {subject}
      {link}
      You can answer this mail to add to the case.
      """,
      """
      [ケース {case}] {subject}

      サポートからケースへの回答がありました。

      {message}

      --------
      ケース {case}: {subject}
      {link}
      このメールに返信すると、ケースに追記できます。
      """),
  WRITTEN_BY_CUSTOMER(
      """
      [Case {case}] {subject}

      {author} has written on the case:

      {message}

      --------
      Case {case}: {subject}
      {link}
      You can answer this mail to add to the case.
      """,
      """
      [ケース {case}] {subject}

      {author} さんがケースに追記しました。

      {message}

      --------
      ケース {case}: {subject}
      {link}
      このメールに返信すると、ケースに追記できます。
      """),
  RESOLVED_BY_DESK(
      """
      [Case {case}] {subject}

      Support has written on your case, and resolved it:

      {message}

      --------
      Case {case}: {subject}
      {link}
      An answer to this mail within 14 days takes the case up again.
      """,
      """
      [ケース {case}] {subject}

      サポートからケースへの回答があり、ケースは解決済みになりました。

      {message}

      --------
      ケース {case}: {subject}
      {link}
      このメールに 14 日以内に返信すると、ケースが再開されます。
      """),
  CASE_RESOLVED(
      """
      [Case {case}] {subject}

      The case was resolved. An answer within 14 days takes it up again.

      --------
      Case {case}: {subject}
      {link}
      """,
      """
      [ケース {case}] {subject}

      ケースは解決済みになりました。14 日以内に返信すると、再開されます。

      --------
      ケース {case}: {subject}
      {link}
      """),
  CONTACT_RECEIVED(
      """
      [{reference}] We have received your request

      Somebody, most likely you, has asked us for help with: {topic}.
      Your reference is {reference}. We will answer here.

      If it was not you, you need not do anything.
      """,
      """
      [{reference}] お問い合わせを受け付けました

      「{topic}」についてのお問い合わせを受け付けました。
      受付番号は {reference} です。回答はこのメールの宛先にお送りします。

      お心当たりがない場合は、このメールを破棄してください。
      """),
  CONTACT_ANSWERED(
      """
      [{reference}] {subject}

      {message}

      --------
      Your reference is {reference}. You can answer this mail.
      """,
      """
      [{reference}] {subject}

      {message}

      --------
      受付番号: {reference}。このメールに返信できます。
      """),
  ATTACHED("Attached to the case: {files}", "ケースに添付されたファイル: {files}"),
  SENDER("Support", "サポート"),
  REPLY_ABOVE("Please write your answer above this line", "返信はこの行より上に入力してください");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)\\}");

  private final String english;
  private final String japanese;

  MailText(String english, String japanese) {
    this.english = english;
    this.japanese = japanese;
  }

  String in(LanguageCode language) {
    return language.equals(LanguageCode.JAPANESE) ? japanese : english;
  }

  /** Subject and text, which begins with the line that ends the answers to it. */
  public Filled fill(LanguageCode language, Map<String, String> values) {
    var template = in(language);
    int end = template.indexOf('\n');
    return new Filled(
        filled(template.substring(0, end), values),
        ReplyText.MARK
            + " "
            + REPLY_ABOVE.in(language)
            + " -##\n\n"
            + filled(template.substring(end).strip(), values)
            + "\n");
  }

  String line(LanguageCode language, Map<String, String> values) {
    return filled(in(language), values);
  }

  private static String filled(String template, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Objects.requireNonNull(values.get(found.group(1)), found.group(1))));
  }

  /** A text with its subject. */
  public record Filled(String subject, String text) {}
}
