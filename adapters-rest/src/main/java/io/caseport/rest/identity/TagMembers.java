package io.caseport.rest.identity;

import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Member;
import io.caseport.rest.query.Shape;
import io.caseport.rest.query.StructureList;
import io.caseport.rest.query.TextList;
import io.caseport.rest.query.Xml;
import java.util.List;

/** Tags as parameters and in answers. */
public final class TagMembers {
  private static final String CHARACTERS = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]";
  private static final Member<String> KEY =
      new Member<>("Key", Shape.text(1, 128, CHARACTERS + "+"));
  private static final Member<String> VALUE =
      new Member<>("Value", Shape.text(0, 256, CHARACTERS + "*"));

  public static final StructureList<Tag> TAGS =
      new StructureList<>(
          "Tags",
          List.of(KEY, VALUE),
          List.of(),
          Tags.MOST,
          item -> new Tag(item.get(KEY), item.get(VALUE)));

  public static final TextList<String> TAG_KEYS =
      new TextList<>("TagKeys", KEY.shape(), 0, Tags.MOST);

  private TagMembers() {}

  /** The tags of a request that may have some. */
  public static Tags tags(Input in) {
    return new Tags(in.list(TAGS));
  }

  /** A thing without tags does not mention them. */
  public static void write(Xml xml, Tags tags) {
    if (!tags.equals(Tags.NONE)) {
      xml.list("Tags", tags.all(), TagMembers::write);
    }
  }

  public static void write(Xml xml, Tag tag) {
    xml.text("Key", tag.key()).text("Value", tag.value());
  }
}
