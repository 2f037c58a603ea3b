package io.caseport.application.desk;

import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.SupportCase;

/** What a customer is told of a case that is merged into another, if the engineer says nothing. */
final class MergeNotice {
  private MergeNotice() {}

  static String of(SupportCase duplicate, SupportCase into) {
    var form =
        duplicate.language().equals(new LanguageCode("ja"))
            ? "このケースはケース %s と同じ内容のため、今後はケース %s で対応いたします。"
            : "This case is about the same as case %s, and is handled there from now on: please"
                + " write to us on case %s.";
    return form.replace("%s", into.displayId().value());
  }
}
