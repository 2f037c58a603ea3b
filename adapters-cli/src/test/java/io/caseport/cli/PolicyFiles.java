package io.caseport.cli;

import io.caseport.domain.account.AccountId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files for a test; in policies, single quotes stand for double ones. */
record PolicyFiles(Path folder) {

  String policy(String name, String statements) {
    return text(
        name,
        "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    %s\n  ]\n}\n"
            .formatted(statements.replace('\'', '"')));
  }

  /** A policy that allows everything of Support. */
  String support(String name) {
    return policy(name, "{'Effect': 'Allow', 'Action': 'support:*', 'Resource': '*'}");
  }

  /** A trust policy for everyone in the account. */
  String trust(String name, AccountId account) {
    return policy(
        name,
        "{'Effect': 'Allow', 'Action': 'sts:AssumeRole', 'Principal': {'AWS': '%s'}}"
            .formatted(account));
  }

  String text(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
