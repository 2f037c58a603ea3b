package io.caseport.rest.json;

/** An answer most of which is bytes. */
public interface Bulky {
  Blob blob();

  /** The same answer without the bytes. */
  Record empty();
}
