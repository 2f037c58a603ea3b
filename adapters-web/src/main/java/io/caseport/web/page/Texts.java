package io.caseport.web.page;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of the pages in one language. */
public record Texts(Language language, ResourceBundle bundle) {
  private static final String BUNDLE = "io.caseport.web.messages";

  public static Texts in(Language language) {
    return new Texts(
        language,
        ResourceBundle.getBundle(
            BUNDLE,
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /**
   * @throws java.util.MissingResourceException for a key that there is not
   */
  public String of(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(values);
  }
}
