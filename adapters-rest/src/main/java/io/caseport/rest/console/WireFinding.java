package io.caseport.rest.console;

import io.caseport.domain.policy.findings.Finding;
import io.caseport.domain.policy.wording.Wording;
import io.caseport.rest.json.OneOf;
import java.util.Locale;

/** A finding and its place; lines and columns count from 1, and the end is behind it. */
record WireFinding(
    int line,
    int column,
    int endLine,
    int endColumn,
    @OneOf(Forms.FINDING_TYPES) String severity,
    String code,
    String message,
    String fix) {

  static WireFinding from(Finding finding, Wording wording) {
    var place = finding.place();
    return new WireFinding(
        place.line(),
        place.column(),
        place.endLine(),
        place.endColumn(),
        finding.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        finding.code(),
        wording.say(finding.problem()),
        wording.say(finding.fix()));
  }
}
