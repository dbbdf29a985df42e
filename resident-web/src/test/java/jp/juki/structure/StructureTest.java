package jp.juki.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import jp.juki.infrastructure.calendar.SystemClock;

/** Layers and dependencies (層と依存関係): who may use whom, and what nobody may use. */
@AnalyzeClasses(packages = "jp.juki", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {
  private static final int COLLABORATORS = 3;

  @ArchTest
  static final ArchRule layersUseOnlyTheLayersBelow =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("web")
          .definedBy("jp.juki.web..")
          .layer("rest")
          .definedBy("jp.juki.rest..")
          .layer("application")
          .definedBy("jp.juki.application..")
          .layer("infrastructure")
          .definedBy("jp.juki.infrastructure..")
          .layer("domain")
          .definedBy("jp.juki.domain..")
          .whereLayer("web")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("rest")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("infrastructure")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("application")
          .mayOnlyBeAccessedByLayers("web", "rest", "infrastructure")
          .whereLayer("domain")
          .mayOnlyBeAccessedByLayers("web", "rest", "application", "infrastructure");

  @ArchTest
  static final ArchRule domainUsesOnlyTheJdkTheCatalogueAndPersistenceAnnotations =
      classes()
          .that()
          .resideInAPackage("jp.juki.domain..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "javax.crypto..", "jp.juki.domain..", "jp.juki.spec..")
                  .or(persistenceAnnotation()));

  @ArchTest
  static final ArchRule onlyTheClockKnowsTheTime =
      noClasses()
          .that()
          .resideInAPackage("jp.juki..")
          .and()
          .doNotBelongToAnyOf(SystemClock.class)
          .and()
          .resideOutsideOfPackage("jp.juki.spec..")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callConstructor(Date.class);

  @ArchTest
  static final ArchRule edgesDoNotTouchTheDatabase =
      noClasses()
          .that()
          .resideInAnyPackage("jp.juki.rest..", "jp.juki.web..")
          .and()
          .resideOutsideOfPackage("jp.juki.web.health..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule packagesAreNamedForFeatures =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..utils..", "..common..", "..manager..", "..impl..");

  @ArchTest
  static final ArchRule injectedFieldsArePackagePrivate =
      fields().that().areAnnotatedWith(Inject.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule edgesHaveAtMostThreeCollaborators =
      classes()
          .that()
          .resideInAnyPackage("jp.juki.rest..", "jp.juki.web..")
          .should(haveFewCollaborators());

  private static DescribedPredicate<JavaClass> persistenceAnnotation() {
    return DescribedPredicate.describe(
        "persistence annotations",
        type ->
            type.getPackageName().startsWith("jakarta.persistence")
                && (type.isAnnotation() || type.isEnum()));
  }

  private static ArchCondition<JavaClass> haveFewCollaborators() {
    return new ArchCondition<>("have at most three collaborators") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        List<String> injected =
            type.getAllFields().stream()
                .filter(StructureTest::injected)
                .map(JavaField::getName)
                .toList();
        events.add(
            new SimpleConditionEvent(
                type, injected.size() <= COLLABORATORS, type.getName() + " uses " + injected));
      }
    };
  }

  private static boolean injected(JavaField field) {
    return Stream.of(Inject.class, EJB.class, Resource.class, PersistenceContext.class)
        .anyMatch(field::isAnnotatedWith);
  }
}
