package io.caseport.domain.policy.explanation;

import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyVersion;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.findings.DocumentKind;
import io.caseport.domain.policy.findings.Finding;
import io.caseport.domain.policy.findings.PolicyFindings;
import io.caseport.domain.policy.outline.PolicyOutline;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a document does, said in one language.
 *
 * @param introduction what it is, and what holds for all of it
 * @param rows how much of each service it opens
 */
public record Explanation(
    List<String> introduction, List<Told> statements, List<PolicyOutline.Row> rows) {
  private static final Set<String> NEVER_MATCHES =
      Set.of("ACTION_WITHOUT_RESOURCES", "RESOURCE_NEVER_MATCHES", "INVALID_ACTION");
  private static final String SHADOWED = "SHADOWED_STATEMENT";

  /** One statement in words; {@code remarks} are about words in it that do nothing. */
  public record Told(
      Statement statement,
      String label,
      String sentence,
      List<String> conditions,
      List<String> remarks) {}

  /** All of it but the rows, line by line; a line of nothing stands before each statement. */
  public List<String> lines(Wording wording) {
    var lines = new ArrayList<>(introduction);
    for (var told : statements) {
      lines.add("");
      lines.add(told.label() + " " + told.sentence());
      if (!told.conditions().isEmpty()) {
        lines.add("   " + wording.say("onlyIf"));
        told.conditions().forEach(condition -> lines.add("   - " + condition));
      }
      told.remarks().forEach(remark -> lines.add("   " + remark));
    }
    return List.copyOf(lines);
  }

  public static Explanation of(PolicyDocument document, DocumentKind kind, Language language) {
    var wording = Wording.of(language);
    var words = new StatementInWords(wording);
    var introduction = new ArrayList<String>();
    introduction.add(wording.count("title." + kind, document.statements().size()));
    if (!document.version().equals(Optional.of(PolicyVersion.V2012_10_17))) {
      introduction.add(wording.say("version.old"));
    }
    introduction.add(wording.say("nothing"));
    var findings = PolicyFindings.of(document.text(), kind);
    var statements =
        document.statements().stream()
            .map(
                statement ->
                    new Told(
                        statement,
                        words.label(statement),
                        words.sentence(statement),
                        words.conditions(statement),
                        remarks(document, statement, findings, wording)))
            .toList();
    var rows =
        kind == DocumentKind.TRUST
            ? List.<PolicyOutline.Row>of()
            : PolicyOutline.of(document).rows();
    return new Explanation(List.copyOf(introduction), statements, rows);
  }

  private static List<String> remarks(
      PolicyDocument document, Statement statement, List<Finding> findings, Wording wording) {
    var remarks = new ArrayList<String>();
    var idle = new LinkedHashSet<String>();
    for (var finding : findings) {
      var place = finding.place();
      boolean within =
          place.offset() >= statement.place().start()
              && place.endOffset() <= statement.place().end();
      if (within && finding.code().equals(SHADOWED)) {
        remarks.add(wording.say("shadowed"));
      }
      if (within && NEVER_MATCHES.contains(finding.code())) {
        idle.add(document.text().substring(place.offset() + 1, place.endOffset() - 1));
      }
    }
    if (!idle.isEmpty()) {
      remarks.add(wording.say("noEffect", wording.list(idle)));
    }
    return List.copyOf(remarks);
  }
}
