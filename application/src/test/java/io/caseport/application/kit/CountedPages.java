package io.caseport.application.kit;

import java.util.List;
import java.util.Optional;

/** Continues a list by how much of it was handed out, and not by where that ended. */
final class CountedPages implements Faulty {
  private static final int EVERYTHING = 1_000;

  private final String list;
  private final int after;
  private int handedOut;

  /**
   * @param list the method that lists, whose last parameter is the size of a page
   * @param after which of its parameters says where the last page ended
   */
  CountedPages(String list, int after) {
    this.list = list;
    this.after = after;
  }

  @Override
  public Object call(String method, Object[] arguments, Honestly honestly) throws Throwable {
    if (!method.equals(list)) {
      return honestly.with(arguments);
    }
    handedOut = ((Optional<?>) arguments[after]).isEmpty() ? 0 : handedOut;
    var everything = arguments.clone();
    everything[after] = Optional.empty();
    everything[everything.length - 1] = EVERYTHING;
    List<?> page =
        ((List<?>) honestly.with(everything))
            .stream().skip(handedOut).limit((Integer) arguments[arguments.length - 1]).toList();
    handedOut += page.size();
    return page;
  }
}
