package io.caseport.application.kit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The application with its contracts and tests, read once for all that ask about them. */
final class KitClasses {
  private static final String APPLICATION = "io.caseport.application";

  static final JavaClasses ALL = new ClassFileImporter().importPackages(APPLICATION);
  static final JavaClasses TESTS = ALL.that(resideInAPackage(APPLICATION + ".kit"));

  /** Without the faulty ones, which are meant to break their promises. */
  static final JavaClasses IMPLEMENTATIONS =
      ALL.that(
          DescribedPredicate.not(
              resideInAnyPackage(APPLICATION + ".kit", APPLICATION + ".port..")));

  static final JavaClasses NONE = ALL.that(DescribedPredicate.alwaysFalse());

  private KitClasses() {}
}
