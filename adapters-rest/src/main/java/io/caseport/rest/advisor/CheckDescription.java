package io.caseport.rest.advisor;

import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckMethod;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.LocalizedText;
import java.util.Map;
import java.util.stream.Collectors;

/** All that is said of a check as one HTML text, in the form in which AWS tells it. */
final class CheckDescription {
  private static final String LINE = "<br>\n";

  private static final LocalizedText ALERT_CRITERIA = text("Alert Criteria", "アラート条件");
  private static final LocalizedText RECOMMENDED_ACTION = text("Recommended Action", "推奨アクション");
  private static final LocalizedText SOURCE = text("Source", "ソース");

  private static final LocalizedText GREEN = text("Green", "緑");
  private static final LocalizedText YELLOW = text("Yellow", "黄");
  private static final LocalizedText RED = text("Red", "赤");

  private static final LocalizedText COMPUTED =
      text(
          "Caseport computes this check from what it knows of the account.",
          "このチェックは、Caseport がアカウントについて保持している情報から算出します。");
  private static final LocalizedText FED =
      text(
          "This check is fed by reports of scanners that are imported into Caseport.",
          "このチェックの結果は、Caseport に取り込まれたスキャナーのレポートに基づきます。");
  private static final LocalizedText REPORTED = text("Last reported by %s.", "最後の報告元: %s");
  private static final LocalizedText NOT_ASSESSED =
      text(
          "This check is not assessed: its status is always not_available.",
          "このチェックは評価されません。ステータスは常に not_available です。");

  private CheckDescription() {}

  static String of(CheckDefinition check, CheckMethod method, LanguageCode language) {
    return of(check, language) + section(SOURCE, html(source(method), language), language);
  }

  /** Of a check that has a result, with who reported it. */
  static String of(CheckDefinition check, CheckResult result, LanguageCode language) {
    var source =
        result
            .reporter()
            .map(reporter -> REPORTED.in(language).formatted(escaped(reporter)))
            .orElseGet(() -> html(COMPUTED, language));
    return of(check, language) + section(SOURCE, source, language);
  }

  /** Without a source, for results of many accounts that may have as many. */
  static String of(CheckDefinition check, LanguageCode language) {
    return html(check.purpose(), language)
        + LINE
        + section(ALERT_CRITERIA, alerts(check, language), language)
        + section(RECOMMENDED_ACTION, html(check.action(), language), language);
  }

  private static String section(LocalizedText heading, String content, LanguageCode language) {
    return LINE + "<b>" + heading.in(language) + "</b>" + LINE + content + LINE;
  }

  private static String alerts(CheckDefinition check, LanguageCode language) {
    return check.alerts().stream()
        .map(alert -> colour(alert).in(language) + ": " + html(alert.meaning(), language))
        .collect(Collectors.joining(LINE));
  }

  private static LocalizedText colour(CheckDefinition.Alert alert) {
    return switch (alert.status()) {
      case OK -> GREEN;
      case WARNING -> YELLOW;
      case ERROR -> RED;
    };
  }

  private static LocalizedText source(CheckMethod method) {
    return switch (method) {
      case COMPUTED -> COMPUTED;
      case FED -> FED;
      case NOT_ASSESSED -> NOT_ASSESSED;
    };
  }

  private static String html(LocalizedText plain, LanguageCode language) {
    return escaped(plain.in(language));
  }

  private static String escaped(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static LocalizedText text(String english, String japanese) {
    return new LocalizedText(
        Map.of(LanguageCode.ENGLISH, english, new LanguageCode("ja"), japanese));
  }
}
