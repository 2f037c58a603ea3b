package io.caseport.domain.policy.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of simulation that AWS knows by name: each asks for resources of certain types, lest
 * the answer be about a request that could never be made.
 */
public enum ResourceHandling {
  EC2_VPC_INSTANCE_STORE("EC2-VPC-InstanceStore"),
  EC2_VPC_INSTANCE_STORE_SUBNET("EC2-VPC-InstanceStore-Subnet", "subnet"),
  EC2_VPC_EBS("EC2-VPC-EBS", "volume"),
  EC2_VPC_EBS_SUBNET("EC2-VPC-EBS-Subnet", "subnet", "volume");

  private static final List<String> ALWAYS =
      List.of("instance", "image", "security-group", "network-interface");

  private final String text;
  private final List<String> further;

  ResourceHandling(String text, String... further) {
    this.text = text;
    this.further = List.of(further);
  }

  public static Optional<ResourceHandling> ofText(String text) {
    return Arrays.stream(values()).filter(known -> known.text.equals(text)).findFirst();
  }

  /** All the names, to complete a sentence. */
  public static String names() {
    return Arrays.stream(values()).map(ResourceHandling::text).collect(Collectors.joining(", "));
  }

  /** By AWS's name for it. */
  public String text() {
    return text;
  }

  /** The first type of which none of the resources is, if there is one. */
  public Optional<String> missingType(List<String> resources) {
    return Stream.concat(ALWAYS.stream(), further.stream())
        .filter(type -> resources.stream().noneMatch(arn -> isOf(type, arn)))
        .findFirst();
  }

  private static boolean isOf(String type, String arn) {
    return Pattern.matches("arn:[^:]*:ec2:[^:]*:[^:]*:" + type + "/.+", arn);
  }
}
