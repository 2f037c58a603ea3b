package io.caseport.rest.inventory;

import static io.caseport.rest.policy.PolicyMembers.POLICY_ARN;

import io.caseport.application.port.in.AccountInventory;
import io.caseport.application.port.in.AccountInventory.Detail;
import io.caseport.application.port.in.AccountInventory.Governed;
import io.caseport.application.port.in.AccountInventory.Kind;
import io.caseport.application.port.in.Caller;
import io.caseport.rest.identity.IdentityMembers;
import io.caseport.rest.policy.PolicyMembers;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Member;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Shape;
import io.caseport.rest.query.TextList;
import io.caseport.rest.query.Xml;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What IAM tells of an account as a whole. */
public final class InventoryOperations {
  private static final Shape<Kind> KIND =
      Shape.oneOf(
          Map.of(
              "User", Kind.USER,
              "Group", Kind.GROUP,
              "Role", Kind.ROLE,
              "LocalManagedPolicy", Kind.LOCAL_POLICY,
              "AWSManagedPolicy", Kind.AWS_POLICY));
  private static final TextList<Kind> FILTER =
      new TextList<>("Filter", KIND, 0, Kind.values().length);
  private static final Member<Kind> ENTITY_FILTER = new Member<>("EntityFilter", KIND);

  private final AccountInventory inventory;

  private InventoryOperations(AccountInventory inventory) {
    this.inventory = inventory;
  }

  public static List<Operation> of(AccountInventory inventory) {
    return new InventoryOperations(inventory).all();
  }

  private List<Operation> all() {
    return List.of(
        Operation.reading("GetAccountSummary", this::summary),
        Operation.listing("ListEntitiesForPolicy", this::entities)
            .requires(POLICY_ARN)
            .accepts(ENTITY_FILTER, IdentityMembers.PATH_PREFIX, PolicyMembers.USAGE_FILTER),
        Operation.listing("GetAccountAuthorizationDetails", this::details).accepts(FILTER));
  }

  private void summary(Caller caller, Input in, Xml out) {
    var summary = new TreeMap<>(inventory.accountSummary(caller));
    out.nest(
        "SummaryMap",
        map ->
            summary.forEach(
                (key, value) ->
                    map.nest("entry", entry -> entry.text("key", key).number("value", value))));
  }

  private void entities(Caller caller, Input in, Xml out) {
    var page =
        inventory.listEntitiesForPolicy(
            caller,
            in.get(POLICY_ARN),
            in.find(ENTITY_FILTER).map(Set::of).orElse(Set.of()),
            in.find(PolicyMembers.USAGE_FILTER),
            in.find(IdentityMembers.PATH_PREFIX).orElse("/"),
            in.page());
    out.list("PolicyGroups", of(page.items(), Governed.ByGroup.class), InventoryXml::group)
        .list("PolicyUsers", of(page.items(), Governed.ByUser.class), InventoryXml::user)
        .list("PolicyRoles", of(page.items(), Governed.ByRole.class), InventoryXml::role)
        .end(page);
  }

  private void details(Caller caller, Input in, Xml out) {
    var page =
        inventory.accountAuthorizationDetails(caller, Set.copyOf(in.list(FILTER)), in.page());
    out.list("UserDetailList", of(page.items(), Detail.OfUser.class), DetailXml::user)
        .list("GroupDetailList", of(page.items(), Detail.OfGroup.class), DetailXml::group)
        .list("RoleDetailList", of(page.items(), Detail.OfRole.class), DetailXml::role)
        .list("Policies", of(page.items(), Detail.OfPolicy.class), DetailXml::policy)
        .end(page);
  }

  /** Those of a list that are of one kind. */
  private static <T, K extends T> List<K> of(List<T> items, Class<K> kind) {
    return items.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
