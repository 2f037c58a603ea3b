package io.caseport.rest.query;

/** The parameters that every list has. */
final class Paging {
  static final Member<String> MARKER =
      new Member<>("Marker", Shape.text(1, 320, "[\\u0020-\\u00FF]+"));
  static final Member<Integer> MAX_ITEMS = new Member<>("MaxItems", Shape.integer(1, 1_000));
  static final int DEFAULT_MAX_ITEMS = 100;

  private Paging() {}
}
