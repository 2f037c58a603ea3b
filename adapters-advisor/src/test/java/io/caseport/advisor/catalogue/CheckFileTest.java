package io.caseport.advisor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.cases.LanguageCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CheckFileTest {
  private static final String COMMON =
      """
      {"core": true, "automatic": false, "green": true, "services": ["IAM"], "columns": ["Status"],
       "purpose": {"en": "Looks at {name}.", "ja": "{name}を確認します。"},
       "alerts": [{"status": "warning", "en": "Bad {name}.", "ja": "{name}。"}],
       "action": {"en": "Mend it.", "ja": "修正してください。"}}
      """;
  private static final String NAME = "\"name\": {\"en\": \"Keys\", \"ja\": \"キー\"}";

  @Test
  void what_a_check_does_not_say_is_said_in_common() {
    var check =
        checks("{\"id\": \"a1\", " + NAME + ", \"core\": false, \"services\": [\"EC2\"]}")
            .getFirst();
    assertThat(check.core()).isFalse();
    assertThat(check.services()).containsExactly("EC2");
    assertThat(check.purpose().in(LanguageCode.ENGLISH)).isEqualTo("Looks at Keys.");
    assertThat(check.alerts().getFirst().meaning().in(new LanguageCode("ja"))).isEqualTo("キー。");
  }

  @Test
  void what_is_said_nowhere_is_an_error_that_names_the_file_and_the_check() {
    assertThatThrownBy(() -> checks("{\"id\": \"a1\"}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("test.json, check a1")
        .hasMessageContaining("name");
  }

  @Test
  void a_misspelt_member_is_an_error() {
    assertThatThrownBy(() -> checks("{\"id\": \"a1\", " + NAME + ", \"colums\": []}"))
        .hasMessageContaining("test.json, check a1")
        .hasMessageContaining("colums");
  }

  @Test
  void a_text_in_one_language_is_an_error() {
    assertThatThrownBy(() -> checks("{\"id\": \"a1\", \"name\": {\"en\": \"Keys\"}}"))
        .hasMessageContaining("test.json, check a1")
        .hasMessageContaining("ja");
  }

  @Test
  void a_column_that_has_no_japanese_name_is_an_error() {
    assertThatThrownBy(
            () -> checks("{\"id\": \"a1\", " + NAME + ", \"columns\": [\"Status\", \"Staus\"]}"))
        .hasMessage("test.json, check a1: columns.json has no column Staus");
  }

  @Test
  void a_status_that_there_is_not_is_an_error() {
    assertThatThrownBy(
            () ->
                checks(
                    "{\"id\": \"a1\", "
                        + NAME
                        + ", \"alerts\": [{\"status\": \"blue\", \"en\": \"\", \"ja\": \"\"}]}"))
        .hasMessageContaining("test.json, check a1: status blue is none of ok, warning, error");
  }

  private static List<CheckDefinition> checks(String check) {
    var content =
        JsonMapper.shared().readTree("{\"common\": " + COMMON + ", \"checks\": [" + check + "]}");
    return new CheckFile(CheckCategory.SECURITY, "test.json", content)
        .checks(new ColumnNames(Map.of("Status", "ステータス")))
        .toList();
  }
}
