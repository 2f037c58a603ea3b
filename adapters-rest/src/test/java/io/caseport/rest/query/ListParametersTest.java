package io.caseport.rest.query;

import static io.caseport.rest.query.Conversation.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListParametersTest {
  private static final TextList<String> NAMES = new TextList<>("UserNames", Shape.text(1, 4), 1, 3);
  private static final Member<String> KEY = new Member<>("Key", Shape.text(1, 3));
  private static final TextList<String> VALUES =
      new TextList<>("Values", Shape.text(0, 3), 0, 1_000);
  private static final StructureList<String> TAGS =
      new StructureList<>(
          "Tags", List.of(KEY), List.of(VALUES), 10, tag -> tag.get(KEY) + "=" + tag.list(VALUES));

  private final Conversation iam =
      Conversation.iam(
          ADMIN,
          List.of(
              Operation.reading(
                      "ListUsers",
                      (caller, in, out) ->
                          out.texts("Names", in.list(NAMES)).texts("Tags", in.list(TAGS)))
                  .requires(NAMES)
                  .accepts(TAGS)));

  @Test
  void items_come_in_the_order_of_their_numbers() {
    var answer =
        iam.say(
            FormCall.iam("ListUsers")
                .with("Tags.member.10.Key", "j")
                .with("UserNames.member.2", "bob")
                .with("UserNames.member.1", "jane")
                .raw(
                    "Tags.member.1.Key=a&Tags.member.2.Key=b&Tags.member.3.Key=c&Tags.member.4.Key=d"
                        + "&Tags.member.5.Key=e&Tags.member.6.Key=f&Tags.member.7.Key=g"
                        + "&Tags.member.8.Key=h&Tags.member.9.Key=i")
                .with("Tags.member.2.Values.member.2", "y")
                .with("Tags.member.2.Values.member.1", "x")
                .with("Tags.member.3.Values", ""));

    assertThat(answer.result())
        .isEqualTo(
            "<Names><member>jane</member><member>bob</member></Names><Tags><member>a=[]</member>"
                + "<member>b=[x, y]</member><member>c=[]</member><member>d=[]</member>"
                + "<member>e=[]</member><member>f=[]</member><member>g=[]</member>"
                + "<member>h=[]</member><member>i=[]</member><member>j=[]</member></Tags>");
  }

  @Test
  void a_required_list_is_missing_or_empty() {
    assertThat(iam.say(FormCall.iam("ListUsers")).error())
        .isEqualTo(
            "400 ValidationError: 1 validation error detected: Value null at 'userNames' failed to"
                + " satisfy constraint: Member must not be null");
    assertThat(iam.say(FormCall.iam("ListUsers").with("UserNames", "")).error())
        .isEqualTo(
            "400 ValidationError: 1 validation error detected: Value '[]' at 'userNames' failed to"
                + " satisfy constraint: Member must have length greater than or equal to 1");
  }

  @Test
  void all_that_is_wrong_with_items_is_told_at_once_and_where() {
    var answer =
        iam.say(
            FormCall.iam("ListUsers")
                .with("UserNames.member.1", "jane")
                .with("UserNames.member.2", "gwendolyn")
                .with("UserNames.member.3", "")
                .with("UserNames.member.4", "eve")
                .with("Tags.member.1.Values.member.1", "long"));

    assertThat(answer.error())
        .startsWith("400 ValidationError: 5 validation errors detected: ")
        .contains(
            "Value '4 items' at 'userNames' failed to satisfy constraint: Member must have length"
                + " less than or equal to 3",
            "Value 'gwendolyn' at 'userNames.2.member' failed",
            "Value '' at 'userNames.3.member' failed",
            "Value null at 'tags.1.member.key' failed",
            "Value 'long' at 'tags.1.member.values.1.member' failed");
  }

  @Test
  void structures_may_be_too_many_too() {
    var call = FormCall.iam("ListUsers").with("UserNames.member.1", "jane");
    for (int item = 1; item <= 11; item++) {
      call.with("Tags.member." + item + ".Key", "k");
    }

    assertThat(iam.say(call).error())
        .isEqualTo(
            "400 ValidationError: 1 validation error detected: Value '11 items' at 'tags' failed to"
                + " satisfy constraint: Member must have length less than or equal to 10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UserNames.1",
        "UserNames.member.0",
        "UserNames.member.01",
        "UserNames.member.-1",
        "UserNames.member.10000",
        "UserNames.member.x",
        "UserNames.member",
        "Tags.member.1.Values.1"
      })
  void a_parameter_that_is_no_item_is_refused_rather_than_ignored(String name) {
    var answer =
        iam.say(
            FormCall.iam("ListUsers")
                .with("UserNames.member.1", "jane")
                .with("Tags.member.1.Key", "k")
                .with(name, "eve"));

    assertThat(answer.error())
        .startsWith("400 MalformedQueryString: The parameter " + name + " is no item of the list ");
  }

  @Test
  void no_item_may_be_left_out() {
    var answer =
        iam.say(
            FormCall.iam("ListUsers")
                .with("UserNames.member.1", "jane")
                .with("UserNames.member.3", "eve"));

    assertThat(answer.error())
        .isEqualTo(
            "400 MalformedQueryString: The items of the list UserNames must be numbered from 1 on,"
                + " and none left out.");
  }

  @Test
  void what_a_list_knows_is_told_by_path() {
    assertThat(NAMES.paths()).containsExactly("UserNames");
    assertThat(TAGS.paths()).containsExactly("Tags", "Tags.Key", "Tags.Values");
  }
}
