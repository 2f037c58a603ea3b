package io.caseport.cli;

import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Tags under the member names of the API. */
final class TagMembers {
  private TagMembers() {}

  /** Nothing where there are no tags. */
  static Map<String, Object> members(Tags tags) {
    return tags.all().isEmpty() ? Map.of() : Map.of("Tags", list(tags.all()));
  }

  static List<SequencedMap<String, Object>> list(List<Tag> tags) {
    return tags.stream().map(TagMembers::tag).toList();
  }

  /** As they are typed. */
  static String words(Tags tags) {
    return tags.all().stream()
        .map(tag -> tag.key() + "=" + tag.value())
        .collect(Collectors.joining(", "));
  }

  private static SequencedMap<String, Object> tag(Tag tag) {
    var item = new LinkedHashMap<String, Object>();
    item.put("Key", tag.key());
    item.put("Value", tag.value());
    return item;
  }
}
