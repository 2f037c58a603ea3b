package io.caseport.domain.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActionCatalogueTest {
  private final ActionCatalogue catalogue = ActionCatalogue.standard();

  @Test
  void it_has_every_action_of_each_service() {
    var sizes =
        catalogue.services().stream()
            .map(service -> service + " " + catalogue.actionsOf(service).size())
            .toList();

    assertThat(sizes)
        .containsExactly(
            "support 39",
            "support-console 13",
            "trustedadvisor 42",
            "supportplans 13",
            "supportapp 13",
            "iam 190",
            "sts 16",
            "desk 23",
            "caseport 6");
    assertThat(catalogue.size()).isEqualTo(355);
  }

  @Test
  void an_action_is_found_in_any_letter_case_and_an_unknown_one_is_not() {
    for (CatalogueAction action : catalogue.actions()) {
      String service = action.service();
      String name = action.name();
      assertThat(catalogue.indexOf(service, name)).isEqualTo(action.index());
      assertThat(catalogue.indexOf(service, name.toLowerCase(Locale.ROOT)))
          .isEqualTo(action.index());
      assertThat(catalogue.indexOf(service.toUpperCase(Locale.ROOT), name.toUpperCase(Locale.ROOT)))
          .isEqualTo(action.index());
      assertThat(catalogue.indexOf(service, name + "No")).isNegative();
    }
    assertThat(catalogue.indexOf("s3", "GetObject")).isNegative();
    assertThat(catalogue.find("support", "Create")).isEmpty();
  }

  @Test
  void no_action_of_support_takes_a_resource() {
    assertThat(catalogue.actionsOf("support")).noneMatch(CatalogueAction::takesResource);
    assertThat(
            catalogue.actionsOf("trustedadvisor").stream()
                .filter(CatalogueAction::takesResource)
                .map(CatalogueAction::name))
        .containsExactly(
            "DescribeCheckItems",
            "DescribeCheckRefreshStatuses",
            "DescribeCheckStatusHistoryChanges",
            "DescribeCheckSummaries",
            "ExcludeCheckItems",
            "IncludeCheckItems",
            "RefreshCheck");
  }

  @Test
  void an_action_knows_its_level_its_resource_types_and_its_condition_keys() {
    var attach = catalogue.find("iam", "AttachUserPolicy").orElseThrow();

    assertThat(attach.level()).isEqualTo(AccessLevel.PERMISSIONS);
    assertThat(attach.level().text()).isEqualTo("Permissions management");
    assertThat(attach.conditionKeys()).containsExactly("iam:PermissionsBoundary", "iam:PolicyARN");
    assertThat(attach.resources())
        .singleElement()
        .satisfies(
            use -> {
              assertThat(use.required()).isTrue();
              assertThat(use.type().arn())
                  .isEqualTo("arn:${Partition}:iam::${Account}:user/${UserNameWithPath}");
              assertThat(use.type().pattern()).isEqualTo("arn:*:iam::*:user/*");
            });
  }

  @Test
  void levels_of_the_support_actions_are_those_that_aws_publishes() {
    assertThat(
            catalogue.actionsOf("support-console").stream()
                .filter(action -> action.level() == AccessLevel.WRITE)
                .map(CatalogueAction::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo("CreateCaseDraft CreateContact DeleteCaseDraft SaveFeedback");
    assertThat(catalogue.globalConditionKeys()).contains("aws:SourceIp", "aws:username");
  }

  @Test
  void actions_that_begin_alike_follow_one_another() {
    var range = catalogue.startingWith("support", "describetrusted");

    assertThat(catalogue.actions().subList(range.first(), range.end()))
        .extracting(CatalogueAction::name)
        .containsExactly(
            "DescribeTrustedAdvisorCheckRefreshStatuses",
            "DescribeTrustedAdvisorCheckResult",
            "DescribeTrustedAdvisorChecks",
            "DescribeTrustedAdvisorCheckSummaries");
    for (CatalogueAction action : catalogue.actions()) {
      String prefix = action.name().substring(0, 2).toLowerCase(Locale.ROOT);
      var alike = catalogue.startingWith(action.service(), prefix);
      assertThat(
              catalogue.actionsOf(action.service()).stream()
                  .filter(other -> other.name().toLowerCase(Locale.ROOT).startsWith(prefix)))
          .containsExactlyElementsOf(catalogue.actions().subList(alike.first(), alike.end()));
    }
    assertThat(catalogue.startingWith("s3", "").end()).isZero();
  }
}
