package jp.juki.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.juki.application.kiosk.KioskReport;
import jp.juki.application.movement.ProvisionalFilter;
import jp.juki.domain.address.TownDictionary;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditResult;
import jp.juki.domain.certificate.Applicant;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.Issue;
import jp.juki.domain.certificate.SealChoice;
import jp.juki.domain.certificate.ShownItem;
import jp.juki.domain.kiosk.KioskCertificate;
import jp.juki.domain.kiosk.KioskCode;
import jp.juki.domain.kiosk.KioskOpening;
import jp.juki.domain.movement.MovementKind;
import jp.juki.domain.movement.MovementState;
import jp.juki.domain.notice.NoticeKind;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.ResidentStatus;
import jp.juki.domain.register.Sex;
import jp.juki.domain.search.SearchCriteria;
import jp.juki.rest.access.PurposeFilter;
import jp.juki.rest.access.WithoutPurpose;
import org.junit.jupiter.api.Test;

/** The description of the interfaces (OpenAPI 文書) says what the code does. */
class DescriptionTest {
  private static final String PROBLEM = "application/problem+json";

  private static final List<Application> INTERFACES =
      List.of(new ApiApplication(), new KioskApplication());

  @Test
  void documentIsValidOpenApi() {
    assertEquals(List.of(), Description.complaints());
  }

  @Test
  void everyOperationOfTheCodeIsDescribedWithItsParametersAndNoOther() {
    assertEquals(String.join("\n", inCode()), String.join("\n", inDocument()));
  }

  @Test
  void everyOperationHasItsOwnNameAWordAndAGroup() {
    Set<String> groups = new HashSet<>();
    Description.document().getTags().forEach(tag -> groups.add(tag.getName()));
    Set<String> names = new HashSet<>();
    operations()
        .forEach(
            (at, operation) -> {
              assertTrue(names.add(operation.getOperationId()), at);
              assertTrue(operation.getSummary().matches("[^ -~].* \\([ -~]+\\)"), at);
              assertEquals(1, operation.getTags().size(), at);
              assertTrue(groups.containsAll(operation.getTags()), at);
            });
  }

  @Test
  void everyOperationNamesItsSuccessAndItsRefusals() {
    operations()
        .forEach(
            (at, operation) -> {
              Map<String, ApiResponse> responses = operation.getResponses();
              Set<String> good = new TreeSet<>(responses.keySet());
              good.removeIf(code -> !code.startsWith("2"));
              assertEquals(1, good.size(), at);
              ApiResponse success = responses.get(good.iterator().next());
              boolean told = success.getContent() != null;
              assertEquals(!good.contains("204") && !at.endsWith("/grants"), told, at);
              if (told) success.getContent().values().forEach(c -> assertNotNull(c.getSchema()));
              assertTrue(responses.keySet().containsAll(Set.of("401", "500")), at);
              if (operation.getRequestBody() != null)
                assertTrue(responses.keySet().containsAll(Set.of("400", "413", "415")), at);
              if (parameters(operation).anyMatch(DescriptionTest::needed))
                assertTrue(responses.containsKey("400"), at);
              assertFalse(responses.containsKey("default"), at);
              responses.keySet().stream()
                  .filter(code -> !code.startsWith("2"))
                  .forEach(code -> assertTrue(refusal(responses.get(code)), at + " " + code));
            });
  }

  @Test
  void backOfficeSignsInWithBasicAndTheKioskWithItsToken() {
    operations()
        .forEach(
            (at, operation) ->
                assertEquals(
                    Set.of(at.contains("/kiosk/") ? "kiosk" : "operator"),
                    operation.getSecurity().getFirst().keySet(),
                    at));
    var schemes = Description.document().getComponents().getSecuritySchemes();
    assertEquals("basic", schemes.get("operator").getScheme());
    assertEquals("bearer", schemes.get("kiosk").getScheme());
  }

  @Test
  void everyRecordOfTheInterfaceHasASchemaOfItsComponents() {
    Map<String, Set<String>> records = new TreeMap<>();
    Stream.concat(
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("jp.juki.rest")
                    .stream()
                    .filter(JavaClass::isRecord)
                    .map(JavaClass::reflect),
            Stream.of(Issue.class, Issue.Copy.class, TownDictionary.Town.class))
        .forEach(type -> assertEquals(null, records.put(schemaName(type), components(type))));
    assertTrue(records.size() > 40);
    records.forEach(
        (name, components) ->
            assertEquals(
                components, Description.properties(Description.schema(name)), "schema " + name));
  }

  @Test
  void everyListOfValuesIsThatOfTheCode() {
    Map<String, Enum<?>[]> lists =
        Map.ofEntries(
            Map.entry("Applicant", Applicant.values()),
            Map.entry("AuditAction", AuditAction.values()),
            Map.entry("AuditResult", AuditResult.values()),
            Map.entry("Basis", Basis.values()),
            Map.entry("CertifierKind", Certifier.Kind.values()),
            Map.entry("KioskCertificate", KioskCertificate.values()),
            Map.entry("KioskReportType", KioskReport.Type.values()),
            Map.entry("KioskStatus", KioskOpening.Status.values()),
            Map.entry("Match", SearchCriteria.Match.values()),
            Map.entry("MovementKind", MovementKind.values()),
            Map.entry("MovementReason", MovementReason.values()),
            Map.entry("MovementState", MovementState.values()),
            Map.entry("NoticeKind", NoticeKind.values()),
            Map.entry("ProvisionalFilter", ProvisionalFilter.values()),
            Map.entry("ResidentStatus", ResidentStatus.values()),
            Map.entry("RevealItem", jp.juki.domain.access.ShownItem.values()),
            Map.entry("SealChoice", SealChoice.values()),
            Map.entry("Sex", Sex.values()));
    lists.forEach(
        (name, values) ->
            assertEquals(
                Arrays.stream(values).map(Enum::name).toList(),
                Description.schema(name).getEnum(),
                name));
    assertEquals(
        Arrays.stream(KioskCode.values()).map(KioskCode::code).distinct().toList(),
        Description.schema("KioskCode").getEnum());
    Schema<?> show = Description.parts(Description.schema("CertificateRequests")).get("show");
    assertEquals(
        Arrays.stream(ShownItem.values())
            .map(ShownItem::key)
            .collect(Collectors.toCollection(TreeSet::new)),
        Description.properties(show));
  }

  private static boolean needed(Parameter parameter) {
    return Boolean.TRUE.equals(parameter.getRequired());
  }

  private static boolean refusal(ApiResponse response) {
    ApiResponse named =
        response.get$ref() == null
            ? response
            : Description.document()
                .getComponents()
                .getResponses()
                .get(response.get$ref().replaceAll(".*/", ""));
    return named.getContent().keySet().equals(Set.of(PROBLEM))
        && named.getContent().get(PROBLEM).getSchema() != null;
  }

  private static Map<String, Operation> operations() {
    Map<String, Operation> operations = new TreeMap<>();
    Description.document()
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach((verb, operation) -> operations.put(verb + " " + path, operation)));
    return operations;
  }

  private static Set<String> inDocument() {
    Set<String> lines = new TreeSet<>();
    operations()
        .forEach(
            (at, operation) -> {
              Set<String> parameters = new TreeSet<>();
              parameters(operation)
                  .forEach(p -> assertTrue(parameters.add(p.getIn() + " " + p.getName()), at));
              lines.add(at + " " + parameters + body(operation.getRequestBody() != null));
            });
    return lines;
  }

  private static Stream<Parameter> parameters(Operation operation) {
    return Optional.ofNullable(operation.getParameters()).stream()
        .flatMap(List::stream)
        .map(DescriptionTest::resolved);
  }

  private static Parameter resolved(Parameter parameter) {
    String reference = parameter.get$ref();
    return reference == null
        ? parameter
        : Description.document()
            .getComponents()
            .getParameters()
            .get(reference.replaceAll(".*/", ""));
  }

  private static Set<String> inCode() {
    Set<String> lines = new TreeSet<>();
    for (Application part : INTERFACES) {
      String base = part.getClass().getAnnotation(ApplicationPath.class).value();
      for (Class<?> type : part.getClasses())
        if (type.isAnnotationPresent(Path.class))
          for (Method method : type.getDeclaredMethods())
            for (Annotation annotation : method.getAnnotations()) {
              HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
              if (verb != null) lines.add(line(verb.value() + " " + base, type, method));
            }
    }
    return lines;
  }

  private static String line(String base, Class<?> type, Method method) {
    String path = base + "/" + type.getAnnotation(Path.class).value();
    if (method.isAnnotationPresent(Path.class))
      path += "/" + method.getAnnotation(Path.class).value();
    Set<String> parameters = new TreeSet<>();
    // a path parameter belongs to the path even where the method has no use for it
    Matcher named = Pattern.compile("\\{(\\w+)}").matcher(path);
    while (named.find()) parameters.add("path " + named.group(1));
    boolean body = false;
    for (java.lang.reflect.Parameter parameter : method.getParameters()) {
      parameters.addAll(names(parameter));
      if (parameter.isAnnotationPresent(BeanParam.class))
        for (var field : parameter.getType().getDeclaredFields()) parameters.addAll(names(field));
      body |=
          Stream.of(parameter.getAnnotations())
              .allMatch(a -> a.annotationType().getName().contains(".validation."));
    }
    if (base.contains("/api/")) {
      parameters.add("header X-One-Time-Code");
      if (!type.isAnnotationPresent(WithoutPurpose.class)
          && !method.isAnnotationPresent(WithoutPurpose.class))
        parameters.add("header " + PurposeFilter.HEADER);
    }
    return path + " " + parameters + body(body);
  }

  private static Set<String> names(AnnotatedElement element) {
    Set<String> names = new TreeSet<>();
    if (element.isAnnotationPresent(PathParam.class))
      names.add("path " + element.getAnnotation(PathParam.class).value());
    if (element.isAnnotationPresent(QueryParam.class))
      names.add("query " + element.getAnnotation(QueryParam.class).value());
    if (element.isAnnotationPresent(HeaderParam.class))
      names.add("header " + element.getAnnotation(HeaderParam.class).value());
    return names;
  }

  private static String body(boolean present) {
    return present ? " with a body" : "";
  }

  /** The name in the document: the record's own, but for the one name that two records share. */
  private static String schemaName(Class<?> type) {
    return type.getName().endsWith("HistoryJson$MovementJson")
        ? "HistoryMovementJson"
        : type.getSimpleName();
  }

  private static Set<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
