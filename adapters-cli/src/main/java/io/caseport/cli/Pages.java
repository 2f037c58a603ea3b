package io.caseport.cli;

import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

  /** Takes the items page by page, however many there are. */
  static <T> void each(Function<PageRequest, Page<T>> list, Consumer<T> taker) {
    var request = PageRequest.first(SIZE);
    var page = list.apply(request);
    page.items().forEach(taker);
    while (page.nextToken().isPresent()) {
      page = list.apply(request.next(page.nextToken().get()));
      page.items().forEach(taker);
    }
  }

  static <T> List<T> all(Function<PageRequest, Page<T>> list) {
    var all = new ArrayList<T>();
    each(list, all::add);
    return all;
  }
}
