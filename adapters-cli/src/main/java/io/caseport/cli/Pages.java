package io.caseport.cli;

import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads lists to their last page. */
final class Pages {
  private static final int SIZE = 100;

  private Pages() {}

  static <T> List<T> all(Function<PageRequest, Page<T>> list) {
    var request = PageRequest.first(SIZE);
    var page = list.apply(request);
    var all = new ArrayList<>(page.items());
    while (page.nextToken().isPresent()) {
      page = list.apply(request.next(page.nextToken().get()));
      all.addAll(page.items());
    }
    return all;
  }
}
