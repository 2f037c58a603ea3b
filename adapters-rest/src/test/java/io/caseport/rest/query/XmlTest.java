package io.caseport.rest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTest {

  @ParameterizedTest
  @CsvSource({"a<b>&\"c\", a&lt;b&gt;&amp;&quot;c&quot;", "]]>, ]]&gt;", "it's 日本 😀, it's 日本 😀"})
  void text_is_escaped(String text, String written) {
    assertThat(new Xml().text("T", text)).hasToString("<T>" + written + "</T>");
  }

  @Test
  void a_carriage_return_is_not_read_as_a_line_feed() {
    assertThat(new Xml().text("T", "a\r\n\tb")).hasToString("<T>a&#13;\n\tb</T>");
  }

  @Test
  void what_xml_cannot_hold_is_replaced() {
    assertThat(new Xml().text("T", "\u0000a\u001Bb\uD800c\uFFFFd"))
        .hasToString("<T>\uFFFDa\uFFFDb\uFFFDc\uFFFDd</T>");
  }

  @Test
  void times_are_in_whole_seconds_of_utc() {
    assertThat(new Xml().time("T", Instant.parse("2010-05-08T23:59:59.999Z")))
        .hasToString("<T>2010-05-08T23:59:59Z</T>");
    assertThat(new Xml().time("T", Instant.parse("2010-05-08T00:00:00Z")))
        .hasToString("<T>2010-05-08T00:00:00Z</T>");
  }
}
