package io.caseport.cli;

import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads lists to their last page, or as far as is wanted of those whose pages may end early. */
final class Pages {
  private static final int SIZE = 100;

  private Pages() {}

  static <T> Page<T> filled(int size, Function<PageRequest, Page<T>> list) {
    var page = list.apply(PageRequest.first(size));
    var items = new ArrayList<>(page.items());
    while (page.nextToken().isPresent() && items.size() < size) {
      page = list.apply(new PageRequest(page.nextToken(), size - items.size()));
      items.addAll(page.items());
    }
    return new Page<>(items, page.nextToken());
  }

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
