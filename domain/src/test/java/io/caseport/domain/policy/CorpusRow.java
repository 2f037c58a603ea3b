package io.caseport.domain.policy;

import java.util.List;
import java.util.Optional;

/** One labelled question of the corpus: a line of JSON. */
record CorpusRow(String line, JsonValue.Structure fields) {
  private static final PolicyHolder HOLDER = new PolicyHolder.User("alice");

  static CorpusRow of(String line) {
    return new CorpusRow(line, (JsonValue.Structure) JsonReader.read(line));
  }

  String text(String name) {
    return ((JsonValue.Text) fields.find(name).orElseThrow()).value();
  }

  boolean isAmbiguous() {
    return fields.find("conf").isPresent() && text("conf").equals("ambiguous");
  }

  PolicySet policies() {
    List<GrantedPolicy> identity =
        items(fields.find("policies").orElseThrow()).stream().map(this::granted).toList();
    return new PolicySet(identity, boundary().map(this::granted), Optional.empty());
  }

  private Optional<JsonValue> boundary() {
    return fields.find("boundary").filter(JsonValue.Structure.class::isInstance);
  }

  RequestContext context() {
    RequestContext.Builder context = RequestContext.builder();
    var keys = (JsonValue.Structure) fields.find("context").orElseThrow();
    for (JsonValue.Member key : keys.members()) {
      if (key.value() instanceof JsonValue.Text text) {
        context.with(key.name(), text.value());
      } else {
        context.with(
            key.name(),
            items(key.value()).stream().map(item -> ((JsonValue.Text) item).value()).toList());
      }
    }
    return context.build();
  }

  Decision decision() {
    return PolicyEvaluation.decide(
        policies(), Action.of(text("action")), text("resource"), context());
  }

  private GrantedPolicy granted(JsonValue document) {
    return new GrantedPolicy(
        new PolicySource.Inline("p", HOLDER),
        PolicyDocument.parse(line.substring(document.start(), document.end())));
  }

  private static List<JsonValue> items(JsonValue array) {
    return ((JsonValue.Array) array).items();
  }
}
