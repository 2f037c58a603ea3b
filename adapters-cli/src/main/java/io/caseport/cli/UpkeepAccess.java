package io.caseport.cli;

import static java.util.stream.Collectors.joining;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;

/** The flags of every command that looks after the data as a whole, and the way to it. */
final class UpkeepAccess {
  @Mixin private StoreOptions store = new StoreOptions();
  @Mixin private AttachmentsOption attachments = new AttachmentsOption();

  <T> T use(CommandContext context, BiFunction<Upkeep, Progress, T> work) {
    var settings = context.settings();
    var upkeep =
        context
            .installation()
            .upkeep(
                store.folder(settings).orElse(ServeOptions.DEFAULT_DATA),
                store.database(settings),
                attachments.folder(settings));
    try (var progress = new ProgressLine(context)) {
      return work.apply(upkeep, progress);
    }
  }

  /** What leads another command to the same data. */
  String flags() {
    return Stream.concat(store.flags().stream(), attachments.flags().stream())
        .map(flag -> " " + Replay.quoted(flag))
        .collect(joining());
  }
}
