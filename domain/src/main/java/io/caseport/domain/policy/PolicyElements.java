package io.caseport.domain.policy;

import io.caseport.domain.policy.wording.Phrase;
import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The forms that elements of a policy take in JSON, and errors at a place of its text. */
record PolicyElements(String policyText) {

  JsonValue.Structure structure(JsonValue value, Phrase what) {
    if (value instanceof JsonValue.Structure structure) {
      return structure;
    }
    throw syntaxError(value.start(), GrammarFault.NOT_AN_OBJECT.of(what, value.kind()));
  }

  String text(JsonValue value, String what) {
    if (value instanceof JsonValue.Text text) {
      return text.value();
    }
    throw syntaxError(value.start(), GrammarFault.NOT_A_STRING.of(what, value.kind()));
  }

  /** A string, or a list of strings: a list of one may be written without brackets. */
  List<JsonValue.Text> texts(JsonValue value, String what) {
    List<JsonValue> items = value instanceof JsonValue.Array list ? list.items() : List.of(value);
    List<JsonValue.Text> texts = new ArrayList<>(items.size());
    for (JsonValue item : items) {
      texts.add(textOf(item, what));
    }
    return texts;
  }

  private JsonValue.Text textOf(JsonValue value, String what) {
    if (value instanceof JsonValue.Text text) {
      return text;
    }
    throw syntaxError(value.start(), GrammarFault.NOT_STRINGS.of(what, value.kind()));
  }

  void refuse(JsonValue.Text text, Optional<Phrase> problem) {
    if (problem.isPresent()) {
      throw malformed(text.start(), problem.get());
    }
  }

  MalformedPolicyDocument syntaxError(int offset, Phrase detail) {
    return malformed(offset, GrammarFault.SYNTAX.of(detail));
  }

  MalformedPolicyDocument syntaxError(int offset, IllegalArgumentException wrong) {
    return syntaxError(offset, Phrase.verbatim(Objects.requireNonNullElse(wrong.getMessage(), "")));
  }

  MalformedPolicyDocument malformed(int offset, Phrase problem) {
    return Malformed.at(policyText, offset, problem);
  }
}
