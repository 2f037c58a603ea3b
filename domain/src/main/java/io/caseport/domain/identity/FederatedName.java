package io.caseport.domain.identity;

/** How a broker calls the person for whom it asks for credentials. */
public record FederatedName(String value) {
  public FederatedName {
    IamName.check("name", value, 2, 32);
  }

  @Override
  public String toString() {
    return value;
  }
}
