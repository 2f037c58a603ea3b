package io.caseport.domain.catalog;

import io.caseport.domain.plan.IssueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something a case can be about, with the categories of problem it knows. */
public record Service(
    String code, LocalizedText name, Set<IssueType> issueTypes, List<Category> categories) {
  public Service {
    issueTypes = Set.copyOf(issueTypes);
    categories = List.copyOf(categories);
  }

  public Optional<Category> category(String categoryCode) {
    return categories.stream().filter(category -> category.code().equals(categoryCode)).findFirst();
  }
}
