package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.List;

/** The values of one key of a request. */
final class ContextEntry {
  static final ContextEntry MISSING = new ContextEntry(List.of(), false);

  private final List<ContextValue> values;
  private final boolean present;

  private ContextEntry(List<ContextValue> values, boolean present) {
    this.values = values;
    this.present = present;
  }

  static ContextEntry of(String value) {
    return new ContextEntry(List.of(new ContextValue(value)), true);
  }

  static ContextEntry of(List<String> values) {
    List<ContextValue> read = new ArrayList<>(values.size());
    for (String value : values) {
      read.add(new ContextValue(value));
    }
    return new ContextEntry(read, true);
  }

  boolean isPresent() {
    return present;
  }

  /** Missing, or there with no value. */
  boolean isEmpty() {
    return values.isEmpty();
  }

  boolean isBlank() {
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).text().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return values.size();
  }

  ContextValue value(int index) {
    return values.get(index);
  }

  List<String> texts() {
    return values.stream().map(ContextValue::text).toList();
  }

  @Override
  public String toString() {
    return texts().toString();
  }
}
