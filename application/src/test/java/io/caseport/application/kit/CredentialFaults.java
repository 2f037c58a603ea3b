package io.caseport.application.kit;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;

import io.caseport.application.contract.CredentialRepositoryContract;
import io.caseport.application.contract.KeyUseRepositoryContract;
import io.caseport.application.contract.MfaDeviceRepositoryContract;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.KeyUseRepository;
import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.MfaDeviceRepository.Assignment;
import io.caseport.domain.credential.AccessKeyUse;
import io.caseport.domain.credential.LoginProfile;
import io.caseport.domain.credential.MfaDevice;
import io.caseport.domain.credential.MfaSerial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways in which stores of credentials go wrong. */
final class CredentialFaults {
  private CredentialFaults() {}

  static List<SeededFault> all() {
    return List.of(
        credentials(
            "earlier passwords are forgotten",
            CredentialFaults::forgettingEarlier,
            "a_password_is_replaced_with_those_before_it"),
        credentials(
            "all accounts share a password policy",
            CredentialFaults::sharingPolicies,
            "each_account_has_its_own_password_policy"),
        devices(
            "serial numbers are compared without their case",
            CredentialFaults::comparingLoosely,
            "a_device_is_found_by_its_exact_serial_number_and_in_its_account"),
        devices(
            "which codes were used is forgotten",
            CredentialFaults::forgettingSteps,
            "replacing_a_device_changes_only_that_one"),
        devices(
            "every device is counted as used",
            CredentialFaults::countingAll,
            "devices_are_counted_by_assignment_in_their_account"),
        uses("the last use to come is kept", "the_latest_use_is_kept_in_whatever_order_they_come"));
  }

  private static SeededFault credentials(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        CredentialRepositoryContract.class,
        ports -> ports.with(Faulty.adapter(CredentialRepository.class, ports.credentials(), fault)),
        caughtBy);
  }

  private static SeededFault devices(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        MfaDeviceRepositoryContract.class,
        ports -> ports.with(Faulty.adapter(MfaDeviceRepository.class, ports.mfaDevices(), fault)),
        caughtBy);
  }

  private static SeededFault uses(String name, String caughtBy) {
    Map<Object, Object> last = new HashMap<>();
    return StoreFaults.store(
        name,
        KeyUseRepositoryContract.class,
        ports ->
            ports.with(
                Faulty.adapter(
                    KeyUseRepository.class,
                    ports.keyUses(),
                    (method, given, honestly) -> {
                      if (given[0] instanceof AccessKeyUse use) {
                        last.put(use.key(), use);
                      }
                      var answer = honestly.with(given);
                      return method.equals("find")
                          ? ((Optional<?>) answer).map(_ -> last.get(given[0]))
                          : answer;
                    })),
        caughtBy);
  }

  private static Object forgettingEarlier(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("replaceLoginProfile")) {
      var profile = (LoginProfile) given[0];
      given[0] =
          new LoginProfile(
              profile.accountId(),
              profile.userId(),
              profile.createdAt(),
              profile.password(),
              profile.passwordSetAt(),
              profile.resetRequired(),
              List.of());
    }
    return honestly.with(given);
  }

  private static Object sharingPolicies(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("findPasswordPolicy") && ((Optional<?>) answer).isEmpty()
        ? honestly.with(given[0].equals(ACME) ? GLOBEX : ACME)
        : answer;
  }

  private static Object comparingLoosely(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    if (!method.equals("find") || ((Optional<?>) answer).isPresent()) {
      return answer;
    }
    var serial = ((MfaSerial) given[1]).value();
    return honestly.with(
        given[0], new MfaSerial(serial.replace("phone", "Phone").replace("PHONE", "Phone")));
  }

  private static Object countingAll(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("count") ? honestly.with(given[0], Assignment.ANY) : honestly.with(given);
  }

  private static Object forgettingSteps(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("replace")) {
      var device = (MfaDevice) given[0];
      given[0] =
          new MfaDevice(
              device.accountId(),
              device.path(),
              device.name(),
              device.seed(),
              device.createdAt(),
              device.assignment(),
              Long.MIN_VALUE,
              device.drift());
    }
    return honestly.with(given);
  }
}
