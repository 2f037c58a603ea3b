package io.caseport.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.caseport.domain.refusal.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;

/** The shape of the hexagon. Rules without anything to check fail, ArchUnit's default. */
@AnalyzeClasses(
    packages = "io.caseport",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
final class ArchitectureTest {

  /** Tests that other modules share come as a folder or, from the package phase on, as a jar. */
  static final class NoTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  @ArchTest
  static final ArchRule layers_depend_only_inwards =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("io.caseport..")
          .layer("domain")
          .definedBy("io.caseport.domain..")
          .layer("application")
          .definedBy("io.caseport.application..")
          .layer("http")
          .definedBy("io.caseport.http..")
          .layer("rest")
          .definedBy("io.caseport.rest..")
          .layer("web")
          .definedBy("io.caseport.web..")
          .layer("persistence")
          .definedBy("io.caseport.persistence..")
          .layer("cli")
          .definedBy("io.caseport.cli..")
          .layer("advisor")
          .definedBy("io.caseport.advisor..")
          .layer("webhooks")
          .definedBy("io.caseport.webhooks..")
          .layer("mail")
          .definedBy("io.caseport.mail..")
          .layer("app")
          .definedBy("io.caseport.app..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("http")
          .mayOnlyBeAccessedByLayers("rest", "web", "app")
          .whereLayer("web")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("rest")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("persistence")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("advisor")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("webhooks")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("mail")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("application")
          .mayOnlyBeAccessedByLayers(
              "http", "rest", "web", "persistence", "cli", "advisor", "webhooks", "mail", "app")
          .because(
              "adapters are replaced without the core, and never know each other; those that are"
                  + " spoken to share a server");

  @ArchTest
  static final ArchRule what_the_store_is_is_known_where_it_is_opened_and_kept_up =
      noClasses()
          .that()
          .resideInAPackage("io.caseport.app..")
          .and()
          .doNotHaveSimpleName("Stores")
          .and()
          .doNotHaveSimpleName("StoreUpkeep")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.caseport.persistence")
          .because("another store is wired in one place");

  @ArchTest
  static final ArchRule the_core_needs_only_java =
      classes()
          .that()
          .resideInAnyPackage("io.caseport.domain..", "io.caseport.application..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "io.caseport.domain..",
                      "io.caseport.application..",
                      "java.lang..",
                      "java.math..",
                      "java.text..",
                      "java.util..",
                      "java.time..",
                      "java.nio.charset..",
                      "javax.crypto..",
                      "org.jspecify.annotations..")
                  .or(
                      nameMatching(
                          "java\\.security\\.(Key|MessageDigest|GeneralSecurityException)|java\\.io\\.(InputStream|ByteArrayInputStream|IOException|UncheckedIOException)|java\\.net\\.(InetAddress|UnknownHostException|URI|URISyntaxException)")))
          .because("rules are read and tested without a framework, a file or a socket");

  @ArchTest
  static final ArchRule ports_do_not_know_the_use_cases =
      noClasses()
          .that()
          .resideInAPackage("io.caseport.application.port..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("io.caseport.application..")
                  .and(
                      com.tngtech.archunit.base.DescribedPredicate.not(
                          resideInAnyPackage("io.caseport.application.port.."))))
          .because("an adapter is written against the ports alone");

  @ArchTest
  static final ArchRule driven_adapters_know_only_driven_ports =
      noClasses()
          .that()
          .resideInAnyPackage("io.caseport.persistence..", "io.caseport.webhooks..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.caseport.application.port.in..")
          .because("a store is called, it does not call");

  @ArchTest
  static final ArchRule driving_adapters_know_only_driving_ports =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.caseport.http..", "io.caseport.rest..", "io.caseport.web..", "io.caseport.cli..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("io.caseport.application..")
                  .and(
                      com.tngtech.archunit.base.DescribedPredicate.not(
                          resideInAnyPackage("io.caseport.application.port.in..")))
                  .and(
                      com.tngtech.archunit.base.DescribedPredicate.not(
                          nameMatching(".*\\.StoreFailure(\\$.*)?"))))
          .because("a protocol speaks to use cases; it only has to tell when the store is away");

  @ArchTest
  static final ArchRule time_comes_in_through_a_port =
      noClasses()
          .that()
          .resideInAnyPackage("io.caseport.domain..", "io.caseport.application..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .because("a test must be able to say what time it is and which ids come next");

  @ArchTest
  static final ArchRule features_do_not_depend_on_each_other_in_circles =
      slices()
          .matching("io.caseport.(application).(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature can be read without reading those that are built on it");

  @ArchTest
  static final ArchRule adapters_keep_to_themselves_what_only_they_use =
      classes()
          .that()
          .resideInAPackage("io.caseport.persistence.sql..")
          .and()
          .haveSimpleNameStartingWith("Sql")
          .should()
          .implement(resideInAnyPackage("io.caseport.application.port.out.."))
          .because("a class named after the store is the store's side of a port");

  @ArchTest
  static final ArchRule refusals_are_final =
      classes()
          .that()
          .areAssignableTo(Refusal.class)
          .and()
          .doNotHaveFullyQualifiedName(Refusal.class.getName())
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
          .because("adapters switch over them exhaustively");

  @ArchTest
  static final ArchRule nothing_is_named_after_nothing =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Common|Impl|Manager|Helper)")
          .because("a name says what a thing is for");

  @ArchTest
  static final ArchRule driven_ports_throw_nothing_of_a_driver =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("io.caseport.application.port.out..")
          .should()
          .notDeclareThrowableOfType(Exception.class)
          .because("failures of the world are StoreFailures");
}
