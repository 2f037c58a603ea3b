package io.caseport.domain.identity;

import static java.util.Comparator.comparing;

import io.caseport.domain.refusal.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The labels of one thing, by key: each key once, whatever its case. */
public record Tags(List<Tag> all) {
  public static final int MOST = 50;
  public static final Tags NONE = new Tags(List.of());

  /**
   * @throws Refusal.DuplicateTagKeys if two keys differ at most in case
   * @throws Refusal.QuotaExceeded for more than 50
   */
  public Tags {
    var byKey = new TreeMap<String, Tag>();
    for (Tag tag : all) {
      if (byKey.put(tag.comparedKey(), tag) != null) {
        throw new Refusal.DuplicateTagKeys();
      }
    }
    if (byKey.size() > MOST) {
      throw new Refusal.QuotaExceeded("TagsPerResource", MOST);
    }
    all = all.stream().sorted(comparing(Tag::comparedKey)).toList();
  }

  /** These and the others, which take the place of those of their keys. */
  public Tags with(Tags others) {
    var replaced = others.all.stream().map(Tag::key).toList();
    return new Tags(Stream.concat(without(replaced).all.stream(), others.all.stream()).toList());
  }

  public Tags without(Collection<String> keys) {
    var gone = keys.stream().map(Tag::compared).collect(Collectors.toSet());
    return new Tags(all.stream().filter(tag -> !gone.contains(tag.comparedKey())).toList());
  }

  public Optional<String> find(String key) {
    var wanted = Tag.compared(key);
    return all.stream().filter(tag -> tag.comparedKey().equals(wanted)).map(Tag::value).findFirst();
  }
}
