package io.caseport.rest.console;

import io.caseport.domain.policy.explanation.Explanation;
import io.caseport.domain.policy.explanation.Explanation.Told;
import io.caseport.domain.policy.outline.PolicyOutline;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import io.caseport.rest.json.OneOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy in words.
 *
 * @param lines all of the words, as they would be printed
 * @param services how much of each service it opens
 */
record WireExplanation(
    List<String> lines,
    List<String> introduction,
    List<WireStatement> statements,
    List<WireReach> services) {

  static WireExplanation from(Explanation explanation, Language language) {
    return new WireExplanation(
        explanation.lines(Wording.of(language)),
        explanation.introduction(),
        explanation.statements().stream().map(WireStatement::from).toList(),
        explanation.rows().stream().map(WireReach::from).toList());
  }

  /**
   * @param conditions all of which must hold
   * @param remarks about words that do nothing
   */
  record WireStatement(
      int number,
      @Nullable String sid,
      @OneOf(Forms.EFFECTS) String effect,
      String sentence,
      List<String> conditions,
      List<String> remarks) {

    static WireStatement from(Told told) {
      return new WireStatement(
          told.statement().number(),
          told.statement().sid().orElse(null),
          told.statement().effect().text(),
          told.sentence(),
          told.conditions(),
          told.remarks());
    }
  }

  /** How many of a service's actions of one level are allowed, limited and denied. */
  record WireReach(
      String service, String accessLevel, int allowed, int limited, int denied, int total) {

    static WireReach from(PolicyOutline.Row row) {
      return new WireReach(
          row.service(),
          row.level().text(),
          row.allowed(),
          row.limited(),
          row.denied(),
          row.total());
    }
  }
}
