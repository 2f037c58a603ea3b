package io.caseport.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.caseport.domain.refusal.Refusal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiverRulesTest {
  private static final ReceiverRules STRICT = new ReceiverRules(Set.of());
  private static final ReceiverRules TRUSTING =
      new ReceiverRules(Set.of("Intern.example.com", "10.0.0.7", "::1"));
  private static final WebhookUrl OUTSIDE = new WebhookUrl("https://example.com/");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.255.255.255",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.168.0.1",
        "198.18.0.1",
        "198.19.255.255",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "2001::1",
        "2002:a00:1::"
      })
  void nothing_goes_to_an_address_that_is_not_public(String address) throws UnknownHostException {
    assertThat(STRICT.allow(OUTSIDE, List.of(InetAddress.getByName(address)))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "100.63.0.1",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "198.17.0.1",
        "198.20.0.1",
        "2606:4700::1111"
      })
  void events_go_to_public_addresses(String address) throws UnknownHostException {
    assertThat(STRICT.allow(OUTSIDE, List.of(InetAddress.getByName(address)))).isTrue();
  }

  @Test
  void one_address_inside_is_one_too_many() throws UnknownHostException {
    var outside = InetAddress.getByName("1.1.1.1");
    assertThat(STRICT.allow(OUTSIDE, List.of(outside, InetAddress.getByName("10.0.0.1"))))
        .isFalse();
    assertThat(STRICT.allow(OUTSIDE, List.of(outside, outside))).isTrue();
    assertThat(STRICT.allow(new WebhookUrl("http://example.com/"), List.of(outside))).isFalse();
  }

  @Test
  void hosts_that_are_trusted_may_be_anywhere_and_need_no_encryption() throws UnknownHostException {
    var inside = InetAddress.getByName("10.0.0.7");
    for (var url : new String[] {"http://intern.EXAMPLE.com/", "http://10.0.0.7:81/x"}) {
      assertThatCode(() -> TRUSTING.require(new WebhookUrl(url))).doesNotThrowAnyException();
      assertThat(TRUSTING.allow(new WebhookUrl(url), List.of(inside))).isTrue();
    }
    assertThatCode(() -> TRUSTING.require(new WebhookUrl("http://[::1]:8080/")))
        .doesNotThrowAnyException();
    assertThat(TRUSTING.allow(OUTSIDE, List.of(inside))).isFalse();
  }

  @Test
  void what_cannot_be_allowed_wherever_it_is_is_refused_at_once() {
    for (var url :
        new String[] {"http://example.com/", "https://localhost/", "https://a.localhost"}) {
      assertThatExceptionOfType(Refusal.InvalidArgument.class)
          .isThrownBy(() -> STRICT.require(new WebhookUrl(url)));
    }
    assertThatCode(() -> STRICT.require(OUTSIDE)).doesNotThrowAnyException();
  }
}
