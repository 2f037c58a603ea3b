package io.caseport.rest.query;

import java.util.ArrayList;
import java.util.List;

/** Holds the parameters of a call against what its operation knows, and gathers what is wrong. */
record Validation(FormParameters given, List<String> violations) {

  static List<String> of(Operation operation, FormParameters given) {
    var validation = new Validation(given, new ArrayList<>());
    operation.required().forEach(parameter -> validation.check("", "", parameter, true));
    operation.optional().forEach(parameter -> validation.check("", "", parameter, false));
    return validation.violations();
  }

  /**
   * @param prefix what stands before the names of an item's members on the wire
   * @param path the same, as the messages tell it
   */
  private void check(String prefix, String path, Parameter parameter, boolean required) {
    String name = prefix + parameter.name();
    String label = path + parameter.label();
    switch (parameter) {
      case Member<?> member -> text(name, label, member, required);
      case TextList<?> list -> {
        int items = given.itemsOf(name);
        if (isThere(name, label, items, required)) {
          size(label, items, list.min(), list.max());
          for (int item = 1; item <= items; item++) {
            var text = new Member<>(list.name(), list.item());
            text(ItemName.of(name, item), label + "." + item + ".member", text, true);
          }
        }
      }
      case StructureList<?> list -> {
        int items = given.itemsOf(name);
        if (isThere(name, label, items, required)) {
          size(label, items, required ? 1 : 0, list.max());
          for (int item = 1; item <= items; item++) {
            String inner = ItemName.of(name, item) + ".";
            String innerPath = label + "." + item + ".member.";
            list.required().forEach(member -> check(inner, innerPath, member, true));
            list.optional().forEach(member -> check(inner, innerPath, member, false));
          }
        }
      }
    }
  }

  private void text(String name, String label, Member<?> member, boolean required) {
    var text = given.find(name);
    if (text.isPresent()) {
      for (String constraint : member.shape().broken().apply(text.get())) {
        violations.add(
            member.secret()
                ? Violations.invalidSecret(label, constraint)
                : Violations.invalid(text.get(), label, constraint));
      }
    } else if (required) {
      violations.add(Violations.missing(label));
    }
  }

  /** SDKs send an empty list as its bare name. */
  private boolean isThere(String name, String label, int items, boolean required) {
    boolean there = items > 0 || given.find(name).isPresent();
    if (!there && required) {
      violations.add(Violations.missing(label));
    }
    return there;
  }

  private void size(String label, int items, int min, int max) {
    if (items < min) {
      violations.add(
          Violations.invalid(
              "[]", label, "Member must have length greater than or equal to " + min));
    }
    if (items > max) {
      violations.add(
          Violations.invalid(
              items + " items", label, "Member must have length less than or equal to " + max));
    }
  }
}
