package io.caseport.application.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.SecretVault;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.refusal.Refusal;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns the place where a page ended into a token, and back. A token holds only for the account,
 * the list and the filter it was given out for.
 */
public final class PageTokens {
  private final SecretVault vault;

  public PageTokens(SecretVault vault) {
    this.vault = vault;
  }

  /** What a token belongs to: whose list, which one, and how it is filtered. */
  public record Scope(AccountId account, String list, Object filter) {
    String context() {
      return "page|" + account + "|" + list + "|" + filter;
    }
  }

  public String seal(String position, Scope scope) {
    var sealed = vault.seal(position.getBytes(UTF_8), scope.context());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /**
   * @throws Refusal.InvalidPageToken if the token was not given out for this scope
   */
  public Optional<String> open(PageRequest page, Scope scope) {
    return page.token().map(token -> open(token, scope));
  }

  private String open(String token, Scope scope) {
    byte[] sealed;
    try {
      sealed = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException notBase64) {
      throw new Refusal.InvalidPageToken();
    }
    return vault
        .open(sealed, scope.context())
        .map(position -> new String(position, UTF_8))
        .orElseThrow(Refusal.InvalidPageToken::new);
  }

  /**
   * The page that begins a list of rows.
   *
   * @param rows one more than the page holds if there is more behind it
   * @param position where a page ends that ends with this row
   */
  public <T> Page<T> page(
      List<T> rows, PageRequest request, Scope scope, Function<T, String> position) {
    if (rows.size() <= request.size()) {
      return new Page<>(rows, Optional.empty());
    }
    var items = rows.subList(0, request.size());
    return new Page<>(items, Optional.of(seal(position.apply(items.getLast()), scope)));
  }
}
