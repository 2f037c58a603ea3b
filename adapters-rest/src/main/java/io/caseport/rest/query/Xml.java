package io.caseport.rest.query;

import io.caseport.application.port.in.Page;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes elements in the forms that the Query protocol gives to texts, times and lists. */
public final class Xml {
  private final StringBuilder out = new StringBuilder(512);
  private final Map<String, String> results = new LinkedHashMap<>();

  public Xml text(String name, String value) {
    if (LoggedParameters.isResult(name)) {
      results.putIfAbsent(LoggedParameters.lowerCamel(name), value);
    }
    out.append('<').append(name).append('>');
    XmlText.append(out, value);
    return end(name);
  }

  public Xml number(String name, int value) {
    return text(name, Integer.toString(value));
  }

  public Xml flag(String name, boolean value) {
    return text(name, Boolean.toString(value));
  }

  public Xml bytes(String name, byte[] value) {
    return text(name, Base64.getEncoder().encodeToString(value));
  }

  /** In whole seconds, such as {@code 2010-05-08T23:59:59Z}. */
  public Xml time(String name, Instant value) {
    return text(name, DateTimeFormatter.ISO_INSTANT.format(value.truncatedTo(ChronoUnit.SECONDS)));
  }

  public Xml nest(String name, Consumer<Xml> content) {
    out.append('<').append(name).append('>');
    content.accept(this);
    return end(name);
  }

  public <T> Xml list(String name, List<T> items, BiConsumer<Xml, T> item) {
    return nest(
        name, list -> items.forEach(each -> list.nest("member", xml -> item.accept(xml, each))));
  }

  public Xml texts(String name, List<String> items) {
    return nest(name, list -> items.forEach(each -> list.text("member", each)));
  }

  /** How a page of a list ends: whether there is more, and where it goes on. */
  public Xml end(Page<?> page) {
    flag("IsTruncated", page.nextToken().isPresent());
    page.nextToken().ifPresent(token -> text("Marker", token));
    return this;
  }

  private Xml end(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** An element of a document's root, which names the namespace. */
  Xml root(String name, String namespace, Consumer<Xml> content) {
    out.append('<').append(name).append(" xmlns=\"");
    XmlText.append(out, namespace);
    out.append("\">");
    content.accept(this);
    return end(name);
  }

  /** Appends what another of this kind has written. */
  Xml verbatim(String written) {
    out.append(written);
    return this;
  }

  /** The ids that were written, of which the audit trail tells. */
  Map<String, String> results() {
    return results;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
