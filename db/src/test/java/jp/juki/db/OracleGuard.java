package jp.juki.db;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.shardingsphere.infra.database.core.type.DatabaseType;
import org.apache.shardingsphere.infra.spi.type.typed.TypedSPILoader;
import org.apache.shardingsphere.sql.parser.api.CacheOption;
import org.apache.shardingsphere.sql.parser.api.SQLParserEngine;

/**
 * Guard of the Oracle dialect (Oracle方言の検査): what Oracle Database 19c would refuse, or would
 * understand otherwise than the other two databases do.
 *
 * <p>A real grammar comes first, then rules that no grammar knows. The rules read a copy of the
 * statement in which every text literal is {@code 'x'}, so that text can never look like code. It
 * refuses a little more than Oracle does: whatever the product does not need is not admitted.
 */
public final class OracleGuard {
  /** Why a statement is refused (拒否理由). */
  public enum Fault {
    /** Oracle's grammar does not know the statement. */
    GRAMMAR,
    /** {@code ''} is NULL in Oracle and text elsewhere. */
    EMPTY_LITERAL,
    /** Oracle before 23ai has no boolean. */
    BOOLEAN,
    /** A predicate stands where a value is asked for, or a value where a predicate is. */
    PREDICATE_AS_VALUE,
    /** ORA-02014: FOR UPDATE of rows that are limited, grouped, or of a subquery. */
    LIMIT_AND_LOCK,
    /** The escape character of LIKE must be {@code !}. */
    ESCAPE,
    /** A function outside the admitted ones. */
    FUNCTION,
    /** The database's clock; time comes from the program. */
    CLOCK,
    /** A construct that Oracle 19c lacks. */
    FOREIGN,
    /** SELECT without FROM. */
    NO_FROM,
    /** A column type outside the admitted ones, or without its size. */
    TYPE,
    /** Text longer than 4000, number wider than 38. */
    LENGTH,
    /** One of Oracle's reserved words as a name. */
    RESERVED,
    /** A name that is quoted, longer than 30, or not letters, digits and underscores. */
    IDENTIFIER,
    /** A constraint without a name. */
    UNNAMED,
    /** A sequence that does not fit how the program takes its numbers. */
    SEQUENCE
  }

  /** Numbers that the program takes from a sequence at once (allocationSize). */
  static final int ALLOCATION_SIZE = 50;

  private static final SQLParserEngine ORACLE =
      new SQLParserEngine(
          TypedSPILoader.getService(DatabaseType.class, "Oracle"), new CacheOption(128, 1024));

  private static final Set<String> RESERVED =
      words(
          """
          ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BY CHAR CHECK CLUSTER COLUMN
          COLUMN_VALUE COMMENT COMPRESS CONNECT CREATE CURRENT DATE DECIMAL DEFAULT DELETE DESC
          DISTINCT DROP ELSE EXCLUSIVE EXISTS FILE FLOAT FOR FROM GRANT GROUP HAVING IDENTIFIED
          IMMEDIATE IN INCREMENT INDEX INITIAL INSERT INTEGER INTERSECT INTO IS LEVEL LIKE LOCK
          LONG MAXEXTENTS MINUS MLSLABEL MODE MODIFY NESTED_TABLE_ID NOAUDIT NOCOMPRESS NOT
          NOWAIT NULL NUMBER OF OFFLINE ON ONLINE OPTION OR ORDER PCTFREE PRIOR PUBLIC RAW
          RENAME RESOURCE REVOKE ROW ROWID ROWNUM ROWS SELECT SESSION SET SHARE SIZE SMALLINT
          START SUCCESSFUL SYNONYM SYSDATE TABLE THEN TO TRIGGER UID UNION UNIQUE UPDATE USER
          VALIDATE VALUES VARCHAR VARCHAR2 VIEW WHENEVER WHERE WITH
          """);

  /** Words that other databases reserve, or that the parsers between here and there stumble on. */
  private static final Set<String> AVOIDED =
      words(
          """
          ANALYZE ARRAY BINARY CASE CAST COLLATE CONSTRAINT CROSS CURRENT_DATE CURRENT_TIME
          CURRENT_TIMESTAMP CURRENT_USER DAY END FALSE FETCH FOREIGN FULL HOUR IF INNER INTERVAL
          JOIN KEY LEFT LIMIT LOCALTIME MINUTE MONTH NATURAL OFFSET PRIMARY QUALIFY REFERENCES
          RIGHT SECOND SESSION_USER SOME SYSTEM_USER TIMESTAMP TRUE USING VALUE WHEN WINDOW YEAR
          """);

  private static final Set<String> FUNCTIONS =
      words(
          """
          ABS AVG CAST COALESCE CONCAT COUNT DENSE_RANK EXTRACT FIRST_VALUE GREATEST LAG
          LAST_VALUE LEAD LEAST LENGTH LOWER LPAD MAX MIN MOD NULLIF NVL RANK REPLACE ROUND
          ROW_NUMBER SUBSTR SUM TO_CHAR TO_NUMBER TRIM TRUNC UPPER
          """);

  /** Words before a parenthesis that are no function. */
  private static final Set<String> SYNTAX =
      words(
          """
          ALL AND ANY AS BY CASE CHECK ELSE EXISTS FROM HAVING IN INSERT INTO JOIN KEY NOT OF ON OR OVER
          REFERENCES SELECT SET SOME THEN UNION UNIQUE USING VALUES WHEN WHERE WITHIN
          """);

  private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
  private static final Pattern CALL = regex("\\b([A-Z_][A-Z0-9_$]*)\\s*\\(");
  private static final Pattern INNERMOST = Pattern.compile("\\([^()]*\\)");
  private static final Pattern SIZE = regex("^(VARCHAR2|CHAR|RAW|NUMBER)\\((\\d+)");
  private static final Pattern TYPE =
      regex(
          "^(NUMBER\\(\\d{1,2}(,\\s*\\d{1,2})?\\)|VARCHAR2\\(\\d+ CHAR\\)|CHAR\\(\\d+ CHAR\\)"
              + "|DATE|TIMESTAMP\\(6\\)|RAW\\(\\d+\\)|CLOB|BLOB)(\\s|$)");
  private static final Pattern TABLE =
      regex("^CREATE\\s+(?:IMMUTABLE\\s+)?TABLE\\s+(\\S+?)\\s*\\((.*)$");
  private static final Pattern ADDED = regex("^ALTER\\s+TABLE\\s+(\\S+)\\s+ADD\\s*\\(?\\s*(.*)$");
  private static final Pattern NAMED =
      regex(
          "^CREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:UNIQUE\\s+)?(?:INDEX|VIEW|SEQUENCE)\\s+(\\S+)"
              + "|\\bCONSTRAINT\\s+(\\S+)");
  private static final Pattern SEQUENCE =
      regex("^CREATE SEQUENCE \\S+ START WITH (\\d+) INCREMENT BY (\\d+)$");

  private record Rule(Fault fault, Predicate<String> breaks) {
    static Rule of(Fault fault, String regex) {
      return new Rule(fault, regex(regex).asPredicate());
    }
  }

  /** Rules on the text of any statement, literals replaced. */
  private static final List<Rule> TEXT =
      List.of(
          Rule.of(Fault.EMPTY_LITERAL, "''"),
          Rule.of(Fault.BOOLEAN, "\\b(TRUE|FALSE|UNKNOWN)\\b"),
          Rule.of(Fault.BOOLEAN, "\\bBOOL(EAN)?\\b"),
          Rule.of(
              Fault.CLOCK,
              "\\b(SYSDATE|SYSTIMESTAMP|CURRENT_DATE|CURRENT_TIMESTAMP|LOCALTIMESTAMP)\\b"),
          Rule.of(Fault.CLOCK, "\\b(CURRENT_TIME|LOCALTIME|NOW\\s*\\()"),
          Rule.of(Fault.FOREIGN, "\\bLIMIT\\b|\\bILIKE\\b|\\bRETURNING\\b|\\bEXCEPT\\b|::|&&|~"),
          Rule.of(
              Fault.FOREIGN, "\\bWITH\\s+RECURSIVE\\b|\\bON\\s+CONFLICT\\b|\\bREPLACE\\s+INTO\\b"),
          Rule.of(
              Fault.FOREIGN, "\\bIF\\s+(NOT\\s+)?EXISTS\\b|\\bIDENTITY\\b|\\bAUTO_INCREMENT\\b"),
          Rule.of(
              Fault.FOREIGN,
              "\\bFILTER\\s*\\(|\\bSKIP\\s+LOCKED\\b|\\bFOR\\s+SHARE\\b|\\bQUALIFY\\b"),
          Rule.of(Fault.FOREIGN, "\\bIS\\s+(NOT\\s+)?DISTINCT\\s+FROM\\b|\\bINTERVAL\\b|`|\\["),
          Rule.of(Fault.FOREIGN, "\\bVALUES\\s*\\([^()]*(\\([^()]*\\)[^()]*)*\\)\\s*,\\s*\\("),
          Rule.of(Fault.FOREIGN, "\\bON\\s+UPDATE\\b|\\bCASCADE\\b|\\bINCLUDE\\s*\\(|\\bSERIAL\\b"),
          Rule.of(Fault.FOREIGN, "\\b(FROM|JOIN)\\s+[A-Z][A-Z0-9_]*\\s+AS\\s+"),
          Rule.of(Fault.FOREIGN, "\\bNEXTVAL\\s*\\(|\\bNEXT\\s+VALUE\\b|\\bCURRVAL\\b|\\(\\+\\)"),
          Rule.of(Fault.FOREIGN, "^UPDATE\\s.*\\bSET\\b(?!.*\\(\\s*SELECT\\b).*\\bFROM\\b"),
          Rule.of(Fault.FOREIGN, "^DELETE\\b.*\\bUSING\\b|^CREATE\\b.*\\bINDEX\\b.*\\bWHERE\\b"),
          Rule.of(Fault.FOREIGN, "\\bTOP\\s+\\d|\\bOFFSET\\s+\\S+\\s*$|\\bOFFSET\\s+\\S+\\s+FETCH"),
          Rule.of(Fault.IDENTIFIER, "\"|\\$"));

  /** Rules on queries and changes only, ranges removed. */
  private static final List<Rule> DML =
      List.of(
          Rule.of(
              Fault.PREDICATE_AS_VALUE,
              "\\b(WHERE|ON|HAVING|NOT|AND|OR|WHEN)\\s+(?!MATCHED\\b|NULL\\b)[A-Z][A-Z0-9_]*+"
                  + "(\\.[A-Z][A-Z0-9_]*+)?+\\s*"
                  + "(AND\\b|OR\\b|THEN\\b|WHERE\\b|ORDER\\b|GROUP\\b|FETCH\\b|OFFSET\\b|FOR\\b|\\)|$)"));

  /** Rules on the outermost level, where a subquery is {@code q}. */
  private static final List<Rule> OUTERMOST =
      List.of(
          Rule.of(
              Fault.LIMIT_AND_LOCK,
              "(\\bFETCH\\s+(FIRST|NEXT)\\b|\\bFROM\\s+q\\b|\\bDISTINCT\\b|\\bGROUP\\s+BY\\b)"
                  + ".*\\bFOR\\s+UPDATE"));

  private static final Pattern COMPARISON =
      regex(
          "[<>=]|\\bIS\\s+(NOT\\s+)?NULL|\\bLIKE\\b|\\bIN\\b|\\bEXISTS\\b|\\bBETWEEN\\b|\\bNOT\\b");

  private OracleGuard() {}

  /**
   * Judges one statement.
   *
   * @param sql one statement without terminator and comments
   * @return every reason to refuse it, empty if it is admitted
   */
  public static Set<Fault> faults(String sql) {
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    if (!parses(sql)) {
      faults.add(Fault.GRAMMAR);
    }
    if (regex("\\bESCAPE\\s+(?!'!')").matcher(sql).find()) {
      faults.add(Fault.ESCAPE);
    }
    String code = code(sql);
    check(TEXT, code, faults);
    if (isQueryOrChange(code)) {
      check(DML, withoutRanges(code), faults);
      checkFunctions(code, faults);
      checkSelects(code, faults);
    } else {
      checkDefinition(code, faults);
    }
    return faults;
  }

  private static boolean parses(String sql) {
    try {
      // its lexer takes a backslash as an escape; the rule on ESCAPE has its own say
      ORACLE.parse(sql.replace("'\\'", "'!'"), false);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static String code(String sql) {
    return LITERAL
        .matcher(sql.strip())
        .replaceAll(literal -> literal.group().length() == 2 ? "''" : "'x'");
  }

  private static boolean isQueryOrChange(String code) {
    return regex("^\\(*\\s*(SELECT|INSERT|UPDATE|DELETE|MERGE|WITH)\\b").matcher(code).find();
  }

  private static void check(List<Rule> rules, String code, Set<Fault> faults) {
    for (Rule rule : rules) {
      if (rule.breaks().test(code)) {
        faults.add(rule.fault());
      }
    }
  }

  /** BETWEEN … AND … is the one AND that joins values. */
  private static String withoutRanges(String code) {
    return regex("\\bBETWEEN\\s+[^()\\s]+\\s+AND\\s+[^()\\s]+").matcher(code).replaceAll("= 1");
  }

  private static void checkFunctions(String code, Set<Fault> faults) {
    Matcher call = CALL.matcher(code);
    while (call.find()) {
      String name = call.group(1).toUpperCase(Locale.ROOT);
      if (!FUNCTIONS.contains(name)
          && !SYNTAX.contains(name)
          && !isTypeOrTarget(code, call.start(), name)) {
        faults.add(Fault.FUNCTION);
      }
    }
  }

  /** A cast's type, an insert's table, or the column list of a WITH. */
  private static boolean isTypeOrTarget(String code, int at, String name) {
    String before = code.substring(0, at).stripTrailing().toUpperCase(Locale.ROOT);
    return before.endsWith("INTO")
        || before.endsWith("WITH")
        || before.endsWith(" AS")
            && Set.of("VARCHAR2", "CHAR", "NUMBER", "TIMESTAMP").contains(name);
  }

  private static void checkSelects(String code, Set<Fault> faults) {
    String text = code;
    while (true) {
      Matcher inner = INNERMOST.matcher(text);
      if (!inner.find()) {
        break;
      }
      checkSelect(inner.group().substring(1, inner.group().length() - 1), faults);
      if (regex("\\bVALUES\\s*$").matcher(text.substring(0, inner.start())).find()
          && COMPARISON.matcher(withoutCases(inner.group())).find()) {
        faults.add(Fault.PREDICATE_AS_VALUE);
      }
      text = inner.replaceFirst(Matcher.quoteReplacement(replacement(inner.group())));
    }
    check(OUTERMOST, text, faults);
    checkAssignments(text, faults);
    for (String part : text.split("(?i)\\b(UNION\\s+ALL|UNION|INTERSECT|MINUS)\\b")) {
      checkSelect(part, faults);
    }
  }

  /** A subquery or a bracketed predicate keeps its kind when its text is dropped. */
  private static String replacement(String bracket) {
    return regex("^\\(\\s*SELECT\\b").matcher(bracket).find()
        ? " q "
        : regex("[<>=]|\\bIS\\b|\\bLIKE\\b|\\bIN\\b").matcher(bracket).find() ? " p=p " : " v ";
  }

  private static void checkSelect(String text, Set<Fault> faults) {
    Matcher select = regex("\\bSELECT\\b(.*?)(\\bFROM\\b.*|$)").matcher(text);
    if (!select.find()) {
      return;
    }
    if (select.group(2).isEmpty()) {
      faults.add(Fault.NO_FROM);
    }
    if (COMPARISON.matcher(withoutCases(select.group(1))).find()) {
      faults.add(Fault.PREDICATE_AS_VALUE);
    }
  }

  /** Brackets are already dropped. */
  private static void checkAssignments(String text, Set<Fault> faults) {
    Matcher set =
        regex("\\bSET\\b(.*?)(\\bWHERE\\b|\\bWHEN\\s+(NOT\\s+)?MATCHED\\b|$)").matcher(text);
    while (set.find()) {
      for (String assignment : set.group(1).split(",")) {
        String value = assignment.substring(assignment.indexOf('=') + 1);
        if (COMPARISON.matcher(withoutCases(value)).find()) {
          faults.add(Fault.PREDICATE_AS_VALUE);
        }
      }
    }
  }

  /** Predicates have their place inside CASE. */
  private static String withoutCases(String text) {
    return regex("\\bCASE\\b.*?\\bEND\\b").matcher(text).replaceAll("c");
  }

  private static void checkDefinition(String code, Set<Fault> faults) {
    Matcher table = TABLE.matcher(code);
    if (table.find()) {
      checkName(table.group(1), faults);
      for (String element : elements(table.group(2))) {
        checkElement(element, faults);
      }
    }
    Matcher added = ADDED.matcher(code);
    if (added.find()) {
      checkElement(added.group(2).replaceFirst("\\)\\s*$", ""), faults);
    }
    Matcher named = NAMED.matcher(code);
    while (named.find()) {
      checkName(named.group(1) == null ? named.group(2) : named.group(1), faults);
    }
    Matcher check = regex("\\bCHECK\\s*\\(").matcher(code);
    while (check.find()) {
      checkFunctions(elements(code.substring(check.end())).toString(), faults);
    }
    if (code.toUpperCase(Locale.ROOT).startsWith("CREATE SEQUENCE")) {
      Matcher sequence = SEQUENCE.matcher(code.replaceAll("\\s+", " "));
      if (!sequence.find()
          || Integer.parseInt(sequence.group(1)) != ALLOCATION_SIZE
          || Integer.parseInt(sequence.group(2)) != ALLOCATION_SIZE) {
        faults.add(Fault.SEQUENCE);
      }
    }
  }

  /** Splits at the commas of the outermost level, as far as its closing parenthesis. */
  static List<String> elements(String text) {
    List<String> result = new ArrayList<>();
    StringBuilder element = new StringBuilder();
    int depth = 0;
    for (char c : text.toCharArray()) {
      if (c == ')' && depth == 0) {
        break;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        result.add(element.toString().strip());
        element.setLength(0);
      } else {
        element.append(c);
      }
    }
    result.add(element.toString().strip());
    return result;
  }

  private static void checkElement(String element, Set<Fault> faults) {
    if (regex("^CONSTRAINT\\b").matcher(element).find()) {
      return;
    }
    if (regex("^(PRIMARY|UNIQUE|CHECK|FOREIGN)\\b").matcher(element).find()) {
      faults.add(Fault.UNNAMED);
      return;
    }
    String[] column = element.split("\\s+", 2);
    checkName(column[0], faults);
    String type = column.length < 2 ? "" : column[1];
    if (!TYPE.matcher(type).find()) {
      faults.add(Fault.TYPE);
    }
    Matcher size = SIZE.matcher(type);
    if (size.find() && Integer.parseInt(size.group(2)) > limit(size.group(1))) {
      faults.add(Fault.LENGTH);
    }
    if (regex("(?<!CONSTRAINT\\s\\w{1,30}\\s)\\b(PRIMARY\\s+KEY|UNIQUE|REFERENCES|CHECK)\\b")
        .matcher(type)
        .find()) {
      faults.add(Fault.UNNAMED);
    }
  }

  private static int limit(String type) {
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "NUMBER" -> 38;
      case "VARCHAR2" -> 4000;
      default -> 2000; // CHAR and RAW
    };
  }

  private static void checkName(String name, Set<Fault> faults) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (RESERVED.contains(upper) || AVOIDED.contains(upper)) {
      faults.add(Fault.RESERVED);
    }
    if (!upper.matches("[A-Z][A-Z0-9_]{0,29}")) {
      faults.add(Fault.IDENTIFIER);
    }
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  private static Pattern regex(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
