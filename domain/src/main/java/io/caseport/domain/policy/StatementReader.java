package io.caseport.domain.policy;

import io.caseport.domain.text.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one statement of a policy document. */
final class StatementReader {
  private final PolicyElements elements;
  private final PolicyGrammar grammar;
  private final boolean hasVariables;

  StatementReader(PolicyElements elements, PolicyGrammar grammar, boolean hasVariables) {
    this.elements = elements;
    this.grammar = grammar;
    this.hasVariables = hasVariables;
  }

  Statement read(int number, JsonValue value) {
    JsonValue.Structure statement = elements.structure(value, GrammarFault.STATEMENT.of());
    statement.members().forEach(this::requireKnown);
    return new Statement(
        number,
        statement.find("Sid").flatMap(this::sid),
        effect(statement),
        principals(statement),
        actions(statement),
        grammar == PolicyGrammar.TRUST ? ResourceClause.EVERY : resources(statement),
        statement
            .find("Condition")
            .map(new ConditionReader(elements, hasVariables)::read)
            .orElseGet(List::of),
        value.place());
  }

  private void requireKnown(JsonValue.Member member) {
    switch (member.name()) {
      case "Sid", "Effect", "Action", "NotAction", "Condition" -> {}
      case "Resource", "NotResource" -> {
        if (grammar == PolicyGrammar.TRUST) {
          throw elements.malformed(
              member.start(), GrammarFault.RESOURCE_IN_TRUST.of(member.name()));
        }
      }
      case "Principal", "NotPrincipal" -> {
        if (grammar == PolicyGrammar.IDENTITY) {
          throw elements.malformed(
              member.start(), GrammarFault.PRINCIPAL_IN_IDENTITY.of(member.name()));
        }
      }
      default ->
          throw elements.syntaxError(
              member.start(),
              GrammarFault.NO_STATEMENT_ELEMENT.of(
                  Shown.quoted(member.name()), grammar.elements()));
    }
  }

  private Optional<PrincipalClause> principals(JsonValue.Structure statement) {
    if (grammar == PolicyGrammar.IDENTITY) {
      return Optional.empty();
    }
    JsonValue.Member clause =
        oneOf(statement, "Principal", "NotPrincipal", GrammarFault.NO_PRINCIPAL);
    if (clause.name().equals("NotPrincipal") && effect(statement) == Effect.ALLOW) {
      throw elements.malformed(clause.start(), GrammarFault.ALLOW_NOT_PRINCIPAL.of());
    }
    return Optional.of(new PrincipalReader(elements).read(clause));
  }

  private Optional<String> sid(JsonValue value) {
    String sid = elements.text(value, "Sid");
    if (!Ascii.isAlphanumericOr("", sid)) {
      throw elements.malformed(value.start(), GrammarFault.SID_CHARACTERS.of(Shown.quoted(sid)));
    }
    return sid.isEmpty() ? Optional.empty() : Optional.of(sid);
  }

  private Effect effect(JsonValue.Structure statement) {
    JsonValue value =
        statement
            .find("Effect")
            .orElseThrow(
                () -> elements.syntaxError(statement.start(), GrammarFault.NO_EFFECT.of()));
    String given = elements.text(value, "Effect");
    for (Effect effect : Effect.values()) {
      if (effect.text().equals(given)) {
        return effect;
      }
    }
    boolean differsInCase = given.equalsIgnoreCase("allow") || given.equalsIgnoreCase("deny");
    throw elements.malformed(
        value.start(),
        (differsInCase ? GrammarFault.LEGACY : GrammarFault.SYNTAX)
            .of(GrammarFault.OTHER_EFFECT.of(Shown.quoted(given))));
  }

  private ActionClause actions(JsonValue.Structure statement) {
    JsonValue.Member clause = oneOf(statement, "Action", "NotAction", GrammarFault.NO_ACTIONS);
    List<JsonValue.Text> texts = elements.texts(clause.value(), clause.name());
    List<ActionPattern> patterns = new ArrayList<>(texts.size());
    for (JsonValue.Text text : texts) {
      elements.refuse(text, ActionSyntax.problemWith(text.value()));
      if (grammar == PolicyGrammar.TRUST) {
        elements.refuse(text, ActionSyntax.problemInTrust(text.value()));
      }
      patterns.add(ActionPattern.ofProper(text.value(), text.place()));
    }
    return new ActionClause(clause.name().equals("NotAction"), patterns);
  }

  private ResourceClause resources(JsonValue.Structure statement) {
    JsonValue.Member clause =
        oneOf(statement, "Resource", "NotResource", GrammarFault.NO_RESOURCES);
    List<JsonValue.Text> texts = elements.texts(clause.value(), clause.name());
    List<ResourcePattern> patterns = new ArrayList<>(texts.size());
    for (JsonValue.Text text : texts) {
      String[] segments = ArnSyntax.segments(text.value());
      elements.refuse(text, ArnSyntax.problemWith(text.value(), segments));
      patterns.add(resource(text, segments));
    }
    return new ResourceClause(clause.name().equals("NotResource"), patterns);
  }

  private ResourcePattern resource(JsonValue.Text text, String[] segments) {
    try {
      return ResourcePattern.ofProper(text.value(), segments, hasVariables, text.place());
    } catch (IllegalArgumentException wrong) {
      throw elements.syntaxError(text.start(), wrong);
    }
  }

  private JsonValue.Member oneOf(
      JsonValue.Structure statement, String element, String negated, GrammarFault missing) {
    List<JsonValue.Member> given = new ArrayList<>(2);
    for (JsonValue.Member member : statement.members()) {
      if (member.name().equals(element) || member.name().equals(negated)) {
        given.add(member);
      }
    }
    if (given.size() > 1) {
      throw elements.syntaxError(
          given.getLast().start(), GrammarFault.NOT_BOTH.of(element, negated));
    }
    boolean empty = given.isEmpty() || isEmptyList(given.getFirst().value());
    if (empty) {
      throw elements.malformed(
          given.isEmpty() ? statement.start() : given.getFirst().value().start(),
          GrammarFault.GIVE_ONE.of(missing.of(), element, negated));
    }
    return given.getFirst();
  }

  private static boolean isEmptyList(JsonValue value) {
    return value instanceof JsonValue.Array list && list.items().isEmpty();
  }
}
