package io.caseport.app.demo;

import io.caseport.app.demo.SampleCase.SampleFile;
import io.caseport.domain.plan.IssueType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the customers of the sample accounts have asked. */
final class SampleCases {
  private SampleCases() {}

  static final List<SampleCase> ENGLISH =
      List.of(
          new SampleCase(
              Duration.ofDays(9),
              "en",
              "normal",
              IssueType.TECHNICAL,
              "amazon-elastic-compute-cloud-linux",
              "status-check",
              "Instance fails its status check after a resize",
              """
              Since we changed i-0abc123def4567890 from m5.large to m7i.large this morning, the \
              instance status check fails and SSH does not connect. The system log is attached.

              Region: eu-west-1\
              """,
              List.of(
                  "Starting it as m6i.large works. Is the network driver of our image too old?",
                  "Updating the ENA driver solved it. Thank you."),
              Optional.of(
                  new SampleFile(
                      "system-log.txt",
                      """
                      [    1.204731] ena: loading out-of-tree module taints kernel.
                      [    3.017442] ena 0000:00:05.0: Failed to enable MSI-X. irq_cnt -28
                      [   93.550018] dracut-initqueue: timeout, still waiting for network
                      """)),
              true),
          new SampleCase(
              Duration.ofDays(2),
              "en",
              "high",
              IssueType.TECHNICAL,
              "amazon-relational-database-service-aurora",
              "failover",
              "Writer failover took eleven minutes",
              """
              The writer of cluster orders-prod failed over at 02:14 UTC. Connections were refused \
              until 02:25 although a reader in another zone was available. What held it back?\
              """,
              List.of("The promotion tier of the reader was 15. Could that be the reason?"),
              Optional.empty(),
              false),
          new SampleCase(
              Duration.ofHours(20),
              "en",
              "low",
              IssueType.TECHNICAL,
              "general-info",
              "using-aws",
              "How do we share one support plan between our accounts?",
              "We have a production and a staging account. Do both need a plan of their own?",
              List.of(),
              Optional.empty(),
              false),
          new SampleCase(
              Duration.ofHours(5),
              "en",
              "urgent",
              IssueType.TECHNICAL,
              "elastic-load-balancing",
              "health-checks",
              "Half of our targets are unhealthy since 09:40 UTC",
              """
              Targets in us-east-1a time out on the health check, those in us-east-1b do not. The \
              security groups have not changed. Checkout is failing for about half of our users.\
              """,
              List.of("We moved all traffic to us-east-1b for now, so the pressure is lower."),
              Optional.empty(),
              false));

  static final List<SampleCase> JAPANESE =
      List.of(
          new SampleCase(
              Duration.ofDays(6),
              "ja",
              "normal",
              IssueType.TECHNICAL,
              "amazon-virtual-private-cloud",
              "vpc-peering",
              "VPC ピアリング接続で名前解決ができません",
              """
              東京リージョンの 2 つの VPC をピアリング接続しましたが、相手側のプライベート DNS 名を\
              解決できません。ルートテーブルとセキュリティグループは設定済みです。\
              """,
              List.of("ピアリング接続の DNS 解決オプションを有効にしたところ、解決できました。ありがとうございました。"),
              Optional.empty(),
              true),
          new SampleCase(
              Duration.ofDays(1),
              "ja",
              "high",
              IssueType.TECHNICAL,
              "elastic-load-balancing",
              "http-errors",
              "ALB の 502 エラーが断続的に発生しています",
              """
              本日 10 時頃から、ALB のアクセスログに 502 が 1 分あたり数件記録されています。ターゲット\
              側のログにはエラーがありません。ログの抜粋を添付します。\
              """,
              List.of("キープアライブのタイムアウトは 60 秒です。ALB 側は既定値のままです。"),
              Optional.of(
                  new SampleFile(
                      "アクセスログ.txt",
                      "http 2026-01-15T01:02:03.456789Z app/web/50dc6c495c0c9188 502 - 0 272\n")),
              false),
          new SampleCase(
              Duration.ofHours(7),
              "ja",
              "low",
              IssueType.CUSTOMER_SERVICE,
              "customer-account",
              "change-account-details",
              "請求書の送付先を変更したい",
              "経理部の移転に伴い、来月分から請求書の送付先を変更したいと考えています。手順を教えてください。",
              List.of(),
              Optional.empty(),
              false));
}
