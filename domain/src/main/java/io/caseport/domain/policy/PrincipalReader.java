package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.List;

/** Reads the Principal or NotPrincipal of a trust policy's statement. */
record PrincipalReader(PolicyElements elements) {

  PrincipalClause read(JsonValue.Member clause) {
    return new PrincipalClause(clause.name().equals("NotPrincipal"), patterns(clause));
  }

  private List<PrincipalPattern> patterns(JsonValue.Member clause) {
    JsonValue given = clause.value();
    if (given instanceof JsonValue.Text text && text.value().equals(PrincipalPattern.EVERYONE)) {
      return List.of(new PrincipalPattern(PrincipalKind.AWS, text.value(), text.place()));
    }
    if (!(given instanceof JsonValue.Structure kinds)) {
      throw elements.syntaxError(
          given.start(), GrammarFault.NO_PRINCIPALS.of(clause.name(), given.kind()));
    }
    List<PrincipalPattern> patterns = new ArrayList<>();
    for (JsonValue.Member member : kinds.members()) {
      PrincipalKind kind = kind(clause.name(), member);
      for (JsonValue.Text text : elements.texts(member.value(), member.name())) {
        elements.refuse(text, PrincipalSyntax.problemWith(kind, text.value()));
        patterns.add(new PrincipalPattern(kind, text.value(), text.place()));
      }
    }
    if (patterns.isEmpty()) {
      throw elements.syntaxError(given.start(), GrammarFault.EMPTY_PRINCIPAL.of(clause.name()));
    }
    return patterns;
  }

  private PrincipalKind kind(String clause, JsonValue.Member member) {
    for (PrincipalKind kind : PrincipalKind.values()) {
      if (kind.text().equals(member.name())) {
        return kind;
      }
    }
    throw elements.syntaxError(
        member.start(), GrammarFault.NO_PRINCIPAL_KIND.of(Shown.quoted(member.name()), clause));
  }
}
