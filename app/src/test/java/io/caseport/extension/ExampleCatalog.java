package io.caseport.extension;

import io.caseport.application.port.out.AdvisorCatalogSource;
import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.LocalizedText;
import java.util.List;
import java.util.Map;

/** What the check is called and what it means. */
public final class ExampleCatalog implements AdvisorCatalogSource {
  private static final LanguageCode JAPANESE = new LanguageCode("ja");

  @Override
  public List<CheckDefinition> checks() {
    return List.of(
        new CheckDefinition(
            AccountAliasCheck.ID,
            CheckCategory.OPERATIONAL_EXCELLENCE,
            List.of("IAM"),
            false,
            false,
            true,
            text("Account Alias", "アカウントエイリアス"),
            text("Looks whether the account has an alias.", "アカウントにエイリアスがあるかどうかを確認します。"),
            List.of(
                new CheckDefinition.Alert(ResourceStatus.OK, text("It has one.", "エイリアスがあります。")),
                new CheckDefinition.Alert(
                    ResourceStatus.WARNING, text("It has none.", "エイリアスがありません。"))),
            text("Create an alias.", "エイリアスを作成してください。"),
            List.of(text("Status", "ステータス"), text("Alias", "エイリアス"))));
  }

  private static LocalizedText text(String english, String japanese) {
    return new LocalizedText(Map.of(LanguageCode.ENGLISH, english, JAPANESE, japanese));
  }
}
