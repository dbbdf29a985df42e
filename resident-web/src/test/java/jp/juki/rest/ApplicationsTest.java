package jp.juki.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every resource is served (公開する資源), under one address. */
class ApplicationsTest {
  private static final List<Application> ALL =
      List.of(new ApiApplication(), new KioskApplication());

  @Test
  void everyResourceIsServedByExactlyOneInterface() {
    assertEquals(annotated(Path.class), served(Path.class));
    Set<String> once = new TreeSet<>();
    for (Application application : ALL)
      for (Class<?> type : application.getClasses())
        if (type.isAnnotationPresent(Path.class)) assertEquals(true, once.add(type.getName()));
  }

  @Test
  void everyProviderIsUsed() {
    assertEquals(annotated(Provider.class), served(Provider.class));
  }

  @Test
  void kioskResourcesAreNotServedToTheBackOffice() {
    assertEquals(
        List.of(),
        new ApiApplication()
            .getClasses().stream()
                .map(Class::getPackageName)
                .filter(name -> name.startsWith("jp.juki.rest.kiosk"))
                .toList());
  }

  private static Set<String> annotated(Class<? extends Annotation> annotation) {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.juki.rest")
            .stream()
            .filter(type -> type.isAnnotatedWith(annotation))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> served(Class<? extends Annotation> annotation) {
    return ALL.stream()
        .flatMap(application -> application.getClasses().stream())
        .filter(type -> type.isAnnotationPresent(annotation))
        .map(Class::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
