package io.caseport.application.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Texts one after the other, each with its length before it. */
final class Fields {
  private Fields() {}

  static final class Writer {
    private final StringBuilder out = new StringBuilder(512);

    Writer put(String text) {
      out.append(text.length()).append(':').append(text);
      return this;
    }

    Writer put(long number) {
      return put(Long.toString(number));
    }

    <T> Writer put(Optional<T> value, Function<T, String> text) {
      return putAll(value.stream().toList(), (writer, present) -> writer.put(text.apply(present)));
    }

    <T> Writer putAll(Iterable<T> values, BiConsumer<Writer, T> each) {
      var list = new ArrayList<T>();
      values.forEach(list::add);
      put(list.size());
      list.forEach(value -> each.accept(this, value));
      return this;
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }

  static final class Reader {
    private final String in;
    private int at;

    Reader(String in) {
      this.in = in;
    }

    String text() {
      int colon = in.indexOf(':', at);
      int start = colon + 1;
      at = start + Integer.parseInt(in, at, colon, 10);
      return in.substring(start, at);
    }

    long number() {
      return Long.parseLong(text());
    }

    <T> Optional<T> optional(Function<String, T> meaning) {
      return list(reader -> meaning.apply(reader.text())).stream().findFirst();
    }

    <T> List<T> list(Function<Reader, T> each) {
      var list = new ArrayList<T>();
      for (long left = number(); left > 0; left--) {
        list.add(each.apply(this));
      }
      return list;
    }
  }
}
