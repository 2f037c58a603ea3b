package io.caseport.rest.tagging;

import static io.caseport.rest.identity.IdentityMembers.MFA_SERIAL;
import static io.caseport.rest.identity.IdentityMembers.ROLE_NAME;
import static io.caseport.rest.identity.IdentityMembers.USER_NAME;
import static io.caseport.rest.identity.TagMembers.TAGS;
import static io.caseport.rest.identity.TagMembers.TAG_KEYS;
import static io.caseport.rest.policy.PolicyMembers.POLICY_ARN;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.TagAdministration;
import io.caseport.application.port.in.TagAdministration.Tagged;
import io.caseport.rest.identity.TagMembers;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Member;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Xml;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that IAM offers on tags of users, roles, policies and devices for one-time codes. */
public final class TagOperations {
  private TagOperations() {}

  public static List<Operation> of(TagAdministration tags) {
    return Stream.of(
            new OfKind(tags, "User", member(USER_NAME, Tagged.OfUser::new)).all(),
            new OfKind(tags, "Role", member(ROLE_NAME, Tagged.OfRole::new)).all(),
            new OfKind(tags, "Policy", member(POLICY_ARN, Tagged.OfPolicy::new)).all(),
            new OfKind(tags, "MFADevice", member(MFA_SERIAL, Tagged.OfMfaDevice::new)).all())
        .flatMap(List::stream)
        .toList();
  }

  private static <T> Member<Tagged> member(Member<T> named, Function<T, Tagged> kind) {
    return new Member<>(named.name(), named.shape().as(kind));
  }

  /** The operations of one kind of thing, which differ in a word of their names. */
  private record OfKind(TagAdministration tags, String word, Member<Tagged> tagged) {

    List<Operation> all() {
      return List.of(
          Operation.changing("Tag" + word, this::tag).requires(tagged, TAGS),
          Operation.changing("Untag" + word, this::untag).requires(tagged, TAG_KEYS),
          Operation.listing("List" + word + "Tags", this::list).requires(tagged));
    }

    private void tag(Caller caller, Input in, Xml out) {
      tags.tag(caller, in.get(tagged), TagMembers.tags(in));
    }

    private void untag(Caller caller, Input in, Xml out) {
      tags.untag(caller, in.get(tagged), in.list(TAG_KEYS));
    }

    private void list(Caller caller, Input in, Xml out) {
      var page = tags.listTags(caller, in.get(tagged), in.page());
      out.list("Tags", page.items(), TagMembers::write).end(page);
    }
  }
}
