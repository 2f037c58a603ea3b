package io.caseport.app.wire;

import io.caseport.app.Core;
import io.caseport.rest.advisor.AdvisorOperations;
import io.caseport.rest.advisor.CheckOperations;
import io.caseport.rest.attachment.AttachmentOperations;
import io.caseport.rest.cases.CaseOperations;
import io.caseport.rest.catalog.CatalogOperations;
import io.caseport.rest.credential.CredentialOperations;
import io.caseport.rest.identity.IdentityOperations;
import io.caseport.rest.inventory.InventoryOperations;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.policy.PolicyOperations;
import io.caseport.rest.query.Operation;
import io.caseport.rest.role.RoleOperations;
import io.caseport.rest.signin.SigninOperations;
import io.caseport.rest.simulation.SimulationOperations;
import io.caseport.rest.tagging.TagOperations;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The operations that a server has, each with the paths of the members that it knows. */
final class HandledMembers {
  private static final Map<String, List<String>> REFUSED_STRUCTURES =
      Map.of(
          "Tags", List.of("Key", "Value"),
          "ProvidedContexts", List.of("ContextAssertion", "ProviderArn"));

  private HandledMembers() {}

  static Map<String, Set<String>> ofSupport(Core core) {
    var handled = new TreeMap<String, Set<String>>();
    Stream.<List<JsonOperation<?>>>of(
            CaseOperations.on(core.cases()),
            AttachmentOperations.on(core.attachments()),
            CatalogOperations.on(core.catalog()),
            CheckOperations.on(core.advisor().checks()))
        .flatMap(List::stream)
        .forEach(operation -> add(operation, handled));
    return handled;
  }

  static Map<String, Set<String>> ofAdvisor(Core core) {
    var handled = new TreeMap<String, Set<String>>();
    var advisor = core.advisor();
    AdvisorOperations.on(advisor.recommendations(), advisor.organizationRecommendations())
        .forEach(operation -> add(operation.operation(), handled));
    return handled;
  }

  private static void add(JsonOperation<?> operation, Map<String, Set<String>> handled) {
    var members = new TreeSet<String>();
    add(operation.name(), operation.request(), members);
    handled.put(operation.name(), members);
  }

  private static void add(String prefix, Type type, Set<String> members) {
    switch (type) {
      case Class<?> record when record.isRecord() -> {
        for (var component : record.getRecordComponents()) {
          var path = prefix + "." + component.getName();
          members.add(path);
          add(path, component.getGenericType(), members);
        }
      }
      case ParameterizedType list -> add(prefix, list.getActualTypeArguments()[0], members);
      default -> {}
    }
  }

  static Map<String, Set<String>> ofIam(Core core) {
    return ofQuery(
        Stream.of(
                IdentityOperations.of(core.identities()),
                RoleOperations.of(core.roles()),
                TagOperations.of(core.tags()),
                PolicyOperations.of(core.policies()),
                SimulationOperations.of(core.simulation()),
                CredentialOperations.of(core.credentials(), core.settings(), core.mfaDevices()),
                InventoryOperations.of(core.inventory()))
            .flatMap(List::stream));
  }

  static Map<String, Set<String>> ofSts(Core core) {
    return ofQuery(SigninOperations.of(core.sessions()).stream());
  }

  /** A member that is refused by its name is known. */
  private static Map<String, Set<String>> ofQuery(Stream<Operation> operations) {
    var handled = new TreeMap<String, Set<String>>();
    operations.forEach(
        operation -> {
          var members = new TreeSet<String>();
          Stream.concat(operation.required().stream(), operation.optional().stream())
              .flatMap(member -> member.paths().stream())
              .forEach(name -> members.add(Model.spelled(operation.name()) + "." + name));
          for (var name : operation.refused()) {
            var path = Model.spelled(operation.name()) + "." + name;
            members.add(path);
            REFUSED_STRUCTURES
                .getOrDefault(name, List.of())
                .forEach(member -> members.add(path + "." + member));
          }
          handled.put(Model.spelled(operation.name()), members);
        });
    return handled;
  }
}
