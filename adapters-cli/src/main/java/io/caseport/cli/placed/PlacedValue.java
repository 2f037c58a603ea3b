package io.caseport.cli.placed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A value of JSON or YAML and where it begins. Scalars keep the text they were written as: an
 * account with a leading zero is not a number.
 */
public record PlacedValue(int line, int column, Content content) {

  public sealed interface Content {
    record Scalar(String text, boolean quoted) implements Content {}

    record Sequence(List<PlacedValue> items) implements Content {}

    record Mapping(SequencedMap<String, Entry> entries) implements Content {}

    record Nothing() implements Content {}
  }

  public record Entry(PlacedValue name, PlacedValue value) {}

  /** The members of an object of which every name is known. */
  public record Members(PlacedValue owner, String what, SequencedMap<String, Entry> entries) {
    public Optional<PlacedValue> find(String name) {
      return Optional.ofNullable(entries.get(name)).map(Entry::value);
    }

    public PlacedValue required(String name) {
      return find(name).orElseThrow(() -> owner.unreadable(what + " must have '" + name + "'"));
    }

    public void forEach(BiConsumer<String, PlacedValue> action) {
      entries.forEach((name, entry) -> action.accept(name, entry.value()));
    }
  }

  public static PlacedValue read(String text, boolean yaml) {
    TokenStreamFactory format =
        yaml
            ? YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()
            : JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (var parser = format.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw new Unreadable(1, 1, "the file is empty");
      }
      var value = value(parser);
      if (parser.nextToken() != null) {
        throw at(parser).unreadable("one document is allowed, and a second begins here");
      }
      return value;
    } catch (JacksonException e) {
      var place = Optional.ofNullable(e.getLocation()).orElse(TokenStreamLocation.NA);
      throw new Unreadable(
          Math.max(place.getLineNr(), 1), Math.max(place.getColumnNr(), 1), e.getOriginalMessage());
    }
  }

  private static PlacedValue value(JsonParser parser) {
    var place = at(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> place.with(mapping(parser));
      case START_ARRAY -> place.with(sequence(parser));
      case VALUE_NULL -> place;
      case VALUE_STRING -> place.with(new Content.Scalar(parser.getString(), true));
      default -> place.with(new Content.Scalar(parser.getString(), false));
    };
  }

  private static Content mapping(JsonParser parser) {
    var entries = new LinkedHashMap<String, Entry>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = at(parser);
      var text = parser.currentName();
      parser.nextToken();
      entries.put(text, new Entry(name, value(parser)));
    }
    return new Content.Mapping(entries);
  }

  private static Content sequence(JsonParser parser) {
    var items = new ArrayList<PlacedValue>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Content.Sequence(items);
  }

  private static PlacedValue at(JsonParser parser) {
    var place = parser.currentTokenLocation();
    return new PlacedValue(place.getLineNr(), place.getColumnNr(), new Content.Nothing());
  }

  private PlacedValue with(Content anything) {
    return new PlacedValue(line, column, anything);
  }

  public Members members(String what, List<String> allowed) {
    var members = members(what, Optional.of(allowed));
    return members;
  }

  public Members members(String what, Optional<List<String>> allowed) {
    if (!(content instanceof Content.Mapping(var entries))) {
      throw unreadable(what + " must be an object");
    }
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      if (allowed.isPresent() && !allowed.get().contains(entry.getKey())) {
        throw entry
            .getValue()
            .name()
            .unreadable(
                "'%s' is no member of %s; allowed are %s"
                    .formatted(entry.getKey(), what, String.join(", ", allowed.get())));
      }
    }
    return new Members(this, what, entries);
  }

  public List<PlacedValue> items(String what) {
    if (content instanceof Content.Sequence(var items) && !items.isEmpty()) {
      return items;
    }
    throw unreadable(what + " must be a list with at least one entry");
  }

  public String text(String what) {
    if (content instanceof Content.Scalar(var text, var quoted) && quoted && !text.isBlank()) {
      return text;
    }
    throw unreadable(what + " must be a text");
  }

  /** A text, or a list of them: a list of one may be written without brackets. */
  public List<String> texts(String what) {
    return content instanceof Content.Sequence
        ? items(what).stream().map(item -> item.text(what)).toList()
        : List.of(text(what));
  }

  /** Texts, numbers or booleans, as they were written. */
  public List<String> scalars(String what) {
    return switch (content) {
      case Content.Scalar(var text, _) -> List.of(text);
      case Content.Sequence(var items) ->
          items.stream().flatMap(item -> item.scalars(what).stream()).toList();
      case Content.Mapping _, Content.Nothing _ ->
          throw unreadable(what + " must be a text, a number, a boolean or a list of these");
    };
  }

  public Unreadable unreadable(String problem) {
    return new Unreadable(line, column, problem);
  }
}
