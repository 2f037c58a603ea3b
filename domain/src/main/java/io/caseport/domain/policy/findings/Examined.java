package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.Written;
import io.caseport.domain.policy.WrittenPolicy;
import io.caseport.domain.policy.WrittenStatement;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.domain.policy.wording.Phrase;
import java.util.List;
import java.util.stream.Stream;

/** A document under examination, and how findings about its words are made. */
record Examined(WrittenPolicy written, DocumentKind kind, ActionCatalogue catalogue) {

  List<WrittenStatement> statements() {
    return written.statements();
  }

  Stream<WrittenStatement> allowing() {
    return statements().stream().filter(WrittenStatement::allows);
  }

  Finding error(String code, Written at, Phrase problem, Phrase fix) {
    return finding(FindingType.ERROR, code, at, problem, fix);
  }

  Finding securityWarning(String code, Written at, Phrase problem, Phrase fix) {
    return finding(FindingType.SECURITY_WARNING, code, at, problem, fix);
  }

  Finding warning(String code, Written at, Phrase problem, Phrase fix) {
    return finding(FindingType.WARNING, code, at, problem, fix);
  }

  Finding suggestion(String code, Written at, Phrase problem, Phrase fix) {
    return finding(FindingType.SUGGESTION, code, at, problem, fix);
  }

  private Finding finding(FindingType type, String code, Written at, Phrase problem, Phrase fix) {
    String text = written.document().text();
    return new Finding(type, code, FindingPlace.in(text, at.place()), problem, fix);
  }
}
