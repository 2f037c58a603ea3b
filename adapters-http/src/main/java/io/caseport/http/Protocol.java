package io.caseport.http;

import java.util.UUID;

/** One way in which AWS services are spoken to. */
public interface Protocol {

  /**
   * Whether the request is in this protocol, so that its errors must be too. Asked with the head
   * alone before the body is read, and again with the body.
   */
  boolean speaks(WireRequest request);

  /** Whether the operation that the head names takes a body far beyond the usual size. */
  default boolean takesLargeBody(WireRequest head) {
    return false;
  }

  /**
   * About how many bytes of memory the operation that the head names takes beside its body while it
   * runs, its answer included; 0 for what most take.
   */
  default int workingMemory(WireRequest head) {
    return 0;
  }

  /**
   * Whether a segment of its paths is text like any other, in which escapes of slashes and of
   * percent signs are common. Elsewhere such a path is refused: others may read another one in it.
   */
  default boolean takesEscapedSlashes() {
    return false;
  }

  /** The answer; every refusal is one. Only failures of the world come out as exceptions. */
  WireAnswer answer(WireRequest request, UUID requestId);

  /** An error in this protocol's form, for what is refused before or outside an operation. */
  WireAnswer error(int status, String code, String message, UUID requestId);
}
