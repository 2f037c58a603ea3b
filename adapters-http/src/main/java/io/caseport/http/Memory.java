package io.caseport.http;

/**
 * The bytes of heap that all requests together may hold, in shares, so that whoever uses up one
 * leaves the others.
 *
 * @param small for bodies that have just begun and answers that are small
 * @param bodies for all other bodies, from their arrival until there is an answer
 * @param work for what large operations need beside them while they run
 * @param answers for the large answers that clients are reading
 */
public record Memory(long small, long bodies, long work, long answers) {

  /** Leaves to the server itself some more than a quarter of the heap. */
  static Memory of(long heap) {
    return new Memory(heap / 16, heap / 4, heap / 4, heap / 8);
  }
}
