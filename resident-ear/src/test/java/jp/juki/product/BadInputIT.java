package jp.juki.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything malformed that an interface may be sent (異常な入力), one row each: the running product
 * answers with a code, an item, a reason and a remedy, repeats nothing of what was sent, writes
 * nothing of it to the log and changes nothing in the register.
 *
 * <p>Malformed files of the import are in {@code CsvRegisterSourceTest}: it has no HTTP edge.
 */
@Spec({"11.1-a", "11.1-d"})
class BadInputIT {
  private static final LocalDate TODAY = Situation.TODAY;
  private static final int LARGE = 2 << 20;
  private static final Charset SHIFT_JIS = Charset.forName("Shift_JIS");
  private static final String KEYS = "KAGI4711";
  private static final String BROKEN_LETTERS = "KOWARETAMOJI";
  private static final String COPIES = "\"copies\":1";
  private static final String CERTIFIED_BY = COPIES + ",\"certifier\":\"%s\"";
  private static final String SEALED = COPIES + ",\"seal\":\"%s\"";
  private static final Pattern JAPANESE = Pattern.compile("[ぁ-んァ-ヶ一-龠]");
  private static final List<String> TABLES =
      List.of(
          "movement",
          "record_version",
          "provisional_movement",
          "issue_history",
          "card_certificate",
          "kiosk_application");

  private static final Product PRODUCT = Product.running();
  private static final KioskCenter CENTER = new KioskCenter(PRODUCT);
  private static final Situation SITUATION = Situation.prepare(PRODUCT, CENTER);
  private static Map<String, Long> before;

  @BeforeAll
  static void count() throws Exception {
    before = rows();
  }

  @AfterAll
  static void nothingWasChangedOrLogged() throws Exception {
    assertEquals(before, rows());
    String log = Files.readString(PRODUCT.data().resolve("log/server.log"));
    all()
        .map(Bad::secret)
        .filter(secret -> secret != null)
        .forEach(secret -> assertFalse(log.contains(secret), "the log repeats what was sent"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void isRefusedWithAReasonAndARemedy(Bad bad) throws Exception {
    HttpResponse<String> answer = PRODUCT.ask(bad.path(), bad::onto);
    assertEquals(bad.status(), answer.statusCode(), answer.body());
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/problem+json"),
        answer.headers().toString());
    if (bad.secret() != null) assertFalse(answer.body().contains(bad.secret()), answer.body());
    for (String trace : List.of("Exception", "at jp.", "at org.", "SELECT", "INSERT"))
      assertFalse(answer.body().contains(trace), answer.body());
    JsonObject problem = json(answer.body());
    assertEquals(bad.status(), problem.getInt("status"));
    if (bad.code().startsWith("KG-")) {
      assertEquals(bad.code(), problem.getString("code"));
      assertTrue(JAPANESE.matcher(problem.getString("title")).find());
      return;
    }
    JsonObject finding = problem.getJsonArray("findings").getJsonObject(0);
    assertEquals(bad.code(), finding.getString("code"), answer.body());
    assertEquals("ERROR", finding.getString("level"));
    assertFalse(finding.getString("field").isEmpty());
    for (String text : List.of("item", "reason", "remedy"))
      assertTrue(JAPANESE.matcher(finding.getString(text)).find(), text);
  }

  static Stream<Bad> all() {
    return Stream.of(
            numbers(),
            dates(),
            letters(),
            lengths(),
            json(),
            bodies(),
            addresses(),
            states(),
            rights(),
            kiosk())
        .flatMap(List::stream);
  }

  private static List<Bad> numbers() {
    String wrong = "100000000000017";
    return List.of(
        search("個人番号の検査数字", "individualNumber", "123456789013", "E1101B"),
        search("住民票コードの検査数字", "residentRecordCode", "12345678901", "E1101B"),
        search("宛名番号の検査数字", "addresseeNumber", wrong, "E1101B"),
        search("世帯番号の検査数字", "householdNumber", wrong, "E1101B"),
        search("在留カード番号の形", "residenceCardNumber", "A1234567B", "E1101B"),
        search("全角の数字", "addresseeNumber", "１００００００００００００１６", "E1101B"),
        get("宛名番号が短い", "/residents/123", 400, "E1101B"),
        get("宛名番号の検査数字", "/residents/" + wrong, 400, "E1101B").hiding(wrong),
        get("世帯番号の検査数字", "/households/" + wrong, 400, "E1101B").hiding(wrong),
        get("異動の番号に文字", "/movements/KYUUZENROKU", 400, "E1101B").hiding("KYUUZENROKU"),
        get("異動の番号が長い", "/movements/9999999999999999999", 400, "E1101B"),
        moveIn("個人番号の検査数字", "\"individualNumber\":\"123456789013\"", 400, "E1101B")
            .hiding("123456789013"),
        moveIn("住民票コードの検査数字", "\"residentRecordCode\":\"12345678902\"", 400, "E1101B")
            .hiding("12345678902"),
        moveIn("再転入者の宛名番号", "\"reentryOf\":\"" + wrong + "\"", 400, "E1101B").hiding(wrong),
        moveIn("個人番号が数値", "\"individualNumber\":123456789013", 400, "E1101A"),
        moving("町字コード", "\"townCode\":\"0005001\"", "\"townCode\":\"9999999\"", 400, "E0133A"),
        moving(
            "郵便番号",
            "\"previousPlace\":{",
            "\"previousPlace\":{\"postalCode\":\"12345678\",",
            400,
            "E1101B"),
        card(
            "九桁の年のカード",
            "{\"serial\":\"A\",\"validFrom\":\"+999999999-01-01\",\"validTo\":\"+999999999-12-31\"}",
            400,
            "E1101D"),
        card("シリアル番号に記号", "{\"serial\":\"SERIAL-4711\",%s}", 400, "E1101B").hiding("SERIAL-4711"),
        card("シリアル番号が長い", "{\"serial\":\"" + "A".repeat(41) + "\",%s}", 400, "E1101B"),
        card("シリアル番号がない", "{%s}", 400, "E1101C"),
        card("別の住民のカード", "{\"serial\":\"" + SITUATION.otherSerial() + "\",%s}", 422, "E7124C")
            .hiding(SITUATION.otherSerial()));
  }

  private static List<Bad> dates() {
    return List.of(
        day("暦にない日", "2026-02-30", 422, "E0118A"),
        day("ない月", "2026-13-01", 400, "E1101D"),
        day("終わった元号", "平成99年1月1日", 400, "E1101D"),
        day("元号の終わりの後", "昭和65年1月8日", 400, "E1101D"),
        day("0年", "R0.1.1", 400, "E1101D"),
        day("太陽暦の前", "明治1年1月1日", 400, "E1101D"),
        day("月までの日", "2025-04", 400, "E1101D"),
        day("元号だけ", "昭和", 400, "E1101D"),
        day("日時", "2026-04-01T00:00:00", 400, "E1101D"),
        day("ことば", "yesterday", 400, "E1101D"),
        day("未来の日", "2999-01-01", 422, "E0403C"),
        moving(
            "暦にない届出日", "\"notifiedOn\":\"" + TODAY, "\"notifiedOn\":\"2026-02-30", 400, "E1101D"),
        moving("生年月日の文字", "1985-01-07", "1985年初夏", 400, "E1101D").hiding("1985年初夏"),
        get("暦にない基準日", "/residents/" + SITUATION.person() + "?on=2026-02-30", 400, "E1101D"),
        get("基準日のない時点", "/residents/" + SITUATION.person() + "?knownAt=2026-01-01", 400, "E1101C"),
        get(
            "時点の形",
            "/residents/" + SITUATION.person() + "?on=2026-01-01&knownAt=now",
            400,
            "E1101D"),
        search("生年月日の形", "birth", "SEINENGAPPI", "E1101B"),
        card("有効期間の形", "{\"serial\":\"A\",\"validFrom\":\"2026-02-30\"}", 400, "E1101D"),
        card(
            "有効期間の逆転",
            "{\"serial\":\"A\",\"validFrom\":\"2026-02-02\",\"validTo\":\"2026-02-01\"}",
            422,
            "E7124A"),
        card(
            "有効期間の満了",
            "{\"serial\":\"A\",\"validFrom\":\"2020-02-02\",\"validTo\":\"2024-02-01\"}",
            422,
            "E7124B"),
        as("auditor", get("監査の期間", "/audit-events?from=KIKAN4711", 400, "E1101D"))
            .hiding("KIKAN4711"));
  }

  private static List<Bad> letters() {
    return List.of(
        name("文字情報基盤にない文字", "\uD83D\uDE00", "E0508A"),
        name("半角カナ", "ﾔﾏﾀﾞ", "E0508A"),
        name("文字情報基盤にない異体字", "邊\uDB40\uDDEE", "E0508C"),
        name("異体字セレクタだけ", "\uDB40\uDD00", "E0508D"),
        name("結合文字", "か\u3099", "E0508E"),
        name("制御文字", "山\\u0007田", "E0508F"),
        name("改行", "山\\n田", "E0508F"),
        name("見えない文字", "山\u202E田", "E0508F"),
        name("外字", "\uE000", "E0508G"),
        name("サロゲートの片割れ", BROKEN_LETTERS + "\\uD800", "E0508H").hiding(BROKEN_LETTERS),
        name("文字の終わりの文字", BROKEN_LETTERS + "\\u0000", "E0508H").hiding(BROKEN_LETTERS),
        written("番地の文字", "9番99号", "\uD83D\uDE00番", "E0508A"),
        written("前住所の文字", "奈良県奈良市", "奈良\uE000市", "E0508G"),
        written("本籍の文字", "大阪府東大阪市荒川", "大阪\uE000", "E0508G"),
        written("片仮名でないフリガナ", "ホウライジ", "ほうらいじ", "E1118A"),
        search("検索の記号", "kana", "ア(イ)ウ", 422, "E0212A"),
        search("広すぎる検索", "includeRemoved", "true", 422, "E0213A"));
  }

  private static List<Bad> lengths() {
    return List.of(
        written("長い氏", "蓬莱寺", "蓬".repeat(81), "E1101M"),
        written("長いフリガナ", "ホウライジ", "ホ".repeat(81), "E1101M"),
        written("長い番地", "9番99号", "長".repeat(51), "E1101M"),
        written("長い前住所", "奈良県奈良市", "長".repeat(151), "E1101M"),
        written("長い本籍", "大阪府東大阪市荒川", "長".repeat(151), "E1101M"),
        moving(
            "長い方書", "\"lot\"", "\"building\":\"" + "長".repeat(151) + "\",\"lot\"", 422, "E1101M"),
        moving(
            "長い留意事項", "\"kind\"", "\"note\":\"" + "長".repeat(501) + "\",\"kind\"", 400, "E1101M"),
        search("長い検索語", "name", "長".repeat(201), "E1101B"),
        get("長い受付番号", "/purposes", 400, "E1101B")
            .with("X-Purpose", "INQUIRY;receipt=" + "9".repeat(99)),
        moving("長い再送の鍵", "", "", 400, "E1101B").with("Idempotency-Key", "k".repeat(81)),
        post("紙に収まらない本籍", "/certificates", Situation.household(SITUATION.farAway()), 422, "E0508I"),
        certificate("長い再送の鍵", "", "", 400, "E1101B").with("Idempotency-Key", "k".repeat(81)));
  }

  private static List<Bad> json() {
    return Stream.of("POST /movements", "POST /certificates", "PUT /residents/%s/card-certificate")
        .flatMap(
            edge ->
                Stream.of(
                    body("途中で終わるJSON", edge, "{\"kind\":\"" + KEYS),
                    body("JSONでない", edge, KEYS),
                    body("配列", edge, "[\"" + KEYS + "\"]"),
                    body("文字列", edge, "\"" + KEYS + "\""),
                    body("null", edge, "null"),
                    body("空の本文", edge, ""),
                    body("同じ項目が二つ", edge, "{\"kind\":\"a\",\"kind\":\"" + KEYS + "\"}"),
                    body("深い入れ子", edge, "{\"a\":".repeat(5000) + "1" + "}".repeat(5000)),
                    body("深い配列", edge, "{\"a\":" + "[".repeat(5000)),
                    body("後に続くもの", edge, "{} " + KEYS),
                    body("数でない数", edge, "{\"copies\":NaN}"),
                    body("小数", edge, "{\"copies\":1.5}"),
                    body("大きな数", edge, "{\"copies\":4294967297}"),
                    bytes("UTF-8でない文字", edge, "{\"kind\":\"蓬莱\"}".getBytes(SHIFT_JIS))))
        .toList();
  }

  private static List<Bad> bodies() {
    return List.of(
        moving("知らない項目", "\"kind\"", "\"" + KEYS + "\":1,\"kind\"", 400, "E1101K").hiding(KEYS),
        moving("入れ子の知らない項目", "\"lot\"", "\"" + KEYS + "\":1,\"lot\"", 400, "E1101K").hiding(KEYS),
        moving("知らない異動", "MOVE_IN", KEYS, 400, "E1101B").hiding(KEYS),
        moving("異動の種類が数", "\"MOVE_IN\"", "4711", 400, "E1101B"),
        moving("種類がない", "\"kind\":\"MOVE_IN\",", "", 400, "E1101C"),
        moving("住所が文字", "\"address\":{", "\"address\":\"" + KEYS + "\",\"x\":{", 400, "E1101B")
            .hiding(KEYS),
        moving("知らない性別", "\"MALE\"", "\"" + KEYS + "\"", 400, "E1101B").hiding(KEYS),
        moving("知らない続柄", "世帯主", "飼い犬", 400, "E1101B").hiding("飼い犬"),
        moving(
                "知らないアラート",
                "\"kind\"",
                "\"acknowledged\":[\"" + KEYS + "\"],\"kind\"",
                400,
                "E1101B")
            .hiding(KEYS),
        post("誰もいない転入", "/movements", "{\"kind\":\"MOVE_IN\",\"newcomers\":[]}", 400, "E1101C"),
        post("知らない証明書の項目", "/certificates", "{\"" + KEYS + "\":1}", 400, "E1101A").hiding(KEYS),
        post("部数が文字", "/certificates", "{\"copies\":\"" + KEYS + "\"}", 400, "E1101A").hiding(KEYS),
        post("知らない様式", "/certificates", "{\"type\":\"" + KEYS + "\"}", 400, "E1101B").hiding(KEYS),
        certificate("部数が多い", "\"copies\":1", "\"copies\":1000", 422, "E0505A"),
        certificate("部数が負", "\"copies\":1", "\"copies\":-1", 422, "E0505A"),
        certificate("対象者がない", "\"" + SITUATION.person() + "\"", "", 422, "E0501D"),
        certificate("対象者の番号", SITUATION.person(), "100000000000017", 400, "E1101B"),
        certificate("知らない記載事項", "headAndRelationship", KEYS, 400, "E1101B").hiding(KEYS),
        certificate("請求者区分", "\"SELF\"", "\"" + KEYS + "\"", 400, "E1101B").hiding(KEYS),
        certificate("知らない認証者", COPIES, CERTIFIED_BY.formatted(KEYS), 400, "E1101B").hiding(KEYS),
        certificate("空の認証者", COPIES, CERTIFIED_BY.formatted(""), 400, "E1101B"),
        certificate("期間外の職務代理者", COPIES, CERTIFIED_BY.formatted("DEPUTY"), 422, "E0506A"),
        certificate("知らない公印", COPIES, SEALED.formatted(KEYS), 400, "E1101B").hiding(KEYS),
        certificate("支所の公印", COPIES, SEALED.formatted("BRANCH"), 400, "E1101B"),
        large("大きな異動", "POST", "/movements"),
        large("大きな証明書", "POST", "/certificates"),
        large("大きなカード", "PUT", "/residents/" + SITUATION.person() + "/card-certificate"),
        chunked("長さを告げない大きな本文"),
        post("JSONでない種類", "/movements", "{}", 415, "E1101H").with("Content-Type", "text/plain"),
        post("種類がない本文", "/movements", "{}", 415, "E1101H").without("Content-Type"),
        post("種類でない種類", "/movements", "{}", 415, "E1101H").with("Content-Type", "///"),
        post("フォーム", "/movements", "a=" + KEYS, 415, "E1101H")
            .with("Content-Type", "application/x-www-form-urlencoded")
            .hiding(KEYS),
        get("XMLを求める", "/purposes", 406, "E1101H").with("Accept", "application/xml"),
        post("XMLを求める", "/movements", "{}", 406, "E1101H").with("Accept", "application/xml"));
  }

  private static final String LONG_REASON = "{\"reason\":\"" + "あ".repeat(201) + "\"}";

  private static List<Bad> addresses() {
    String unknown = "/residents/" + SITUATION.unknown();
    return List.of(
        get("知らないアドレス", "/unheard-of/" + KEYS, 404, "E1101E").hiding(KEYS),
        get("いない住民", unknown, 404, "E1101E"),
        get("いない住民の履歴", unknown + "/history", 404, "E1101E"),
        get("ない世帯", "/households/" + SITUATION.unknownHousehold(), 404, "E1101E"),
        get("ない異動", "/movements/999999999", 404, "E1101E"),
        get("ない証明書", "/certificates/" + KEYS + "/documents/" + KEYS, 404, "E1101E").hiding(KEYS),
        as("reviewer", post("ない異動の本登録", "/movements/999999999/finalization", "{}", 404, "E1101E")),
        as(
            "reviewer",
            post("文字の版", "/movements/999999999/finalization?lockVersion=x", "{}", 400, "E1101B")),
        post("ない証明書の長い破棄の理由", "/certificates/x/documents/x/disposal", LONG_REASON, 400, "E1101B"),
        delete("ない異動の取下げ", "/movements/999999999", 404, "E1101E"),
        put("いない住民のカード", unknown + "/card-certificate", "{\"serial\":\"A\"}", 404, "E1101E"),
        certificate("いない住民の証明書", SITUATION.person(), SITUATION.unknown(), 422, "E0501A"),
        delete("できない操作", "/purposes", 405, "E1101G"),
        put("できない操作", "/movements", "{}", 405, "E1101G"),
        get("できない操作", "/residents/" + SITUATION.person() + "/card-certificate", 405, "E1101G"),
        get("知らない引数", "/residents?name=x&" + KEYS + "=x", 400, "E1101K").hiding(KEYS),
        get("二つの引数", "/residents?name=x&name=" + KEYS, 400, "E1101B").hiding(KEYS),
        get("件数0", "/residents?kana=x&limit=0", 400, "E1101B"),
        get("件数101", "/residents?kana=x&limit=101", 400, "E1101B"),
        get("負の件数", "/residents?kana=x&limit=-1", 400, "E1101B"),
        get("文字の件数", "/residents?kana=x&limit=" + KEYS, 400, "E1101B").hiding(KEYS),
        get("知らない状態", "/movements?state=" + KEYS, 400, "E1101B").hiding(KEYS),
        get("状態がない", "/movements", 400, "E1101B"),
        get("真偽でない", "/residents?kana=x&includeRemoved=" + KEYS, 400, "E1101B").hiding(KEYS),
        post("知らない項目の表示", "/residents/" + SITUATION.person() + "/reveal/" + KEYS, "", 400, "E1101B")
            .hiding(KEYS));
  }

  private static List<Bad> states() {
    String done = "/movements/" + SITUATION.finalised();
    String pending =
        "{\"kind\":\"DEATH\",\"effectiveOn\":\"%s\",\"notifiedOn\":\"%s\",\"subjects\":[\"%s\"]}"
            .formatted(TODAY, TODAY, SITUATION.held());
    return List.of(
        as("reviewer", post("二度目の本登録", done + "/finalization", "{}", 409, "E1101I")),
        delete("本登録後の取下げ", done, 409, "E1101I"),
        get("本登録後の審査", done + "/review", 409, "E1101I"),
        post("仮登録中の者の異動", "/movements", pending, 409, "E1003F"),
        put(
            "除票の者のカード",
            "/residents/" + SITUATION.dead() + "/card-certificate",
            "{\"serial\":\"A\",\"validFrom\":\"" + TODAY + "\",\"validTo\":\"" + TODAY + "\"}",
            422,
            "E0115A"),
        certificate("除票の者の証明書", SITUATION.person(), SITUATION.dead(), 422, "E0501A"),
        certificate("使われた鍵", "\"copies\":1", "\"copies\":2", 409, "E1101I")
            .with("Idempotency-Key", SITUATION.usedKey()),
        certificate("使われた鍵で別の公印", COPIES, SEALED.formatted("NONE"), 409, "E1101I")
            .with("Idempotency-Key", SITUATION.usedKey()),
        certificate("使われた鍵で別の認証者", COPIES, CERTIFIED_BY.formatted("MAYOR"), 409, "E1101I")
            .with("Idempotency-Key", SITUATION.usedKey()),
        moving("使われた鍵", "", "", 409, "E1101I").with("Idempotency-Key", SITUATION.usedKey()));
  }

  private static List<Bad> rights() {
    String person = "/residents/" + SITUATION.person();
    return List.of(
        get("名乗らない", "/purposes", 401, "E1003A").without("Authorization"),
        get("名乗らず知らないアドレス", "/unheard-of", 401, "E1003A").without("Authorization"),
        get("違うパスワード", "/purposes", 401, "E1003B").with("Authorization", "Basic bm9ib2R5Ong="),
        get("Base64でない", "/purposes", 401, "E1003B").with("Authorization", "Basic !!!"),
        get("機器の符号で庁内へ", "/purposes", 401, "E1003A")
            .with("Authorization", "Bearer " + PRODUCT.secretOf("kiosk-center")),
        as("auditor", get("照会の権限がない", person, 403, "E1003E")),
        as("auditor", post("入力の権限がない", "/movements", Situation.moveIn("蓬莱寺"), 403, "E1003E")),
        as("reviewer", post("交付の権限がない", "/certificates", certificate(), 403, "E1003E")),
        as("reviewer", put("カードの権限がない", person + "/card-certificate", "{}", 403, "E1003E")),
        post(
            "本登録の権限がない",
            "/movements/" + SITUATION.finalised() + "/finalization",
            "{}",
            403,
            "E1003E"),
        as("reviewer", get("交付履歴の権限がない", person + "/certificates", 403, "E1003E")),
        get("監査の権限がない", "/audit-events", 403, "E1003E"),
        get("管理の権限がない", "/accounts", 403, "E1003E"),
        get("目的がない", person, 400, "E1002A").without("X-Purpose"),
        put("目的がない", person + "/card-certificate", "{}", 400, "E1002A").without("X-Purpose"),
        get("知らない目的", person, 400, "E1002B").with("X-Purpose", KEYS).hiding(KEYS),
        get("選べない目的", person, 400, "E1002B").with("X-Purpose", "SYSTEM"),
        get("受付番号がない", person, 400, "E1002C").with("X-Purpose", "CERTIFICATE_OFFICIAL"));
  }

  private static List<Bad> kiosk() {
    String open =
        "{\"municipalityCode\":\"272272\",\"credential\":{\"serial\":\"A\"},\"validation\":{\"result\":\"GOOD\"}}";
    String application = "/applications/" + SITUATION.cancelled();
    return List.of(
        center("途中で終わるJSON", "/sessions", "{\"a\":\"" + KEYS, 400, "E1101A").hiding(KEYS),
        center("同じ項目が二つ", "/sessions", "{\"a\":1,\"a\":2}", 400, "E1101A"),
        center(
                "知らない項目",
                "/sessions",
                open.replace("{\"m", "{\"x\":\"" + KEYS + "\",\"m"),
                400,
                "E1101A")
            .hiding(KEYS),
        center("空の本文", "/sessions", "", 400, "E1101A"),
        center("必要な項目がない", "/sessions", "{}", 400, "E1101C"),
        center("団体コードの形", "/sessions", open.replace("272272", KEYS), 400, "E1101B").hiding(KEYS),
        center("シリアル番号の形", "/sessions", open.replace("\"A\"", "\"SERIAL/4711\""), 400, "E1101B")
            .hiding("SERIAL/4711"),
        center("知らないカード", "/sessions", open.replace("\"A\"", "\"NOSUCHCARD4711\""), 403, "KG-1001")
            .hiding("NOSUCHCARD4711"),
        center("期限の形", "/sessions", open, 400, "E1101B").with("X-Deadline-Ms", "-1"),
        center("短すぎる期限", "/sessions", open, 503, "KG-5041").with("X-Deadline-Ms", "1"),
        center("電文番号の形", "/sessions", open, 400, "E1101B").with("X-Message-Id", "a b"),
        center("長い再送の鍵", "/sessions", open, 400, "E1101B").with("Idempotency-Key", "k".repeat(65)),
        center("再送の鍵がない", "/sessions", open, 400, "E1101C").without("Idempotency-Key"),
        center("取引番号がない", "/sessions", open, 400, "E1101C").without("X-Transaction-Id"),
        center("大きな本文", "/sessions", "{\"a\":\"" + "x".repeat(2 << 20) + "\"}", 413, "E1101F"),
        center("JSONでない種類", "/sessions", open, 415, "E1101H").with("Content-Type", "text/plain"),
        center("XMLを求める", "/sessions", open, 406, "E1101H").with("Accept", "application/xml"),
        center("名乗らない", "/sessions", open, 401, "E1003A").without("Authorization"),
        center("知らない符号", "/sessions", open, 401, "E1003B")
            .with("Authorization", "Bearer " + KEYS)
            .hiding(KEYS),
        center("知らないアドレス", "/unheard-of", open, 404, "E1101E"),
        center("知らない利用", "/sessions/" + KEYS + "/applications", SITUATION.choice(), 404, "E1101E")
            .hiding(KEYS),
        center("知らない申請", "/applications/" + KEYS + "/cancel", "{}", 404, "E1101E").hiding(KEYS),
        center(
                "知らない出来事",
                application + "/events",
                "{\"seq\":1,\"type\":\"" + KEYS + "\"}",
                400,
                "E1101B")
            .hiding(KEYS),
        center(
                "大きすぎる番号",
                application + "/events",
                "{\"seq\":2147483647,\"type\":\"FAILED\"}",
                400,
                "E1101B")
            .with("X-Transaction-Id", SITUATION.transaction()),
        center(
                "取り消した申請の支払い",
                application + "/events",
                "{\"seq\":1,\"type\":\"PAID\"}",
                409,
                "KG-4092")
            .with("X-Transaction-Id", SITUATION.transaction()));
  }

  /** A search whose parameter is percent-encoded. */
  private static Bad search(String what, String name, String value, String code) {
    return search(what, name, value, 400, code);
  }

  private static Bad search(String what, String name, String value, int status, String code) {
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
    Bad bad = get(what, "/residents?" + name + "=" + encoded, status, code);
    return value.length() < 5 ? bad : bad.hiding(value);
  }

  private static Bad get(String what, String path, int status, String code) {
    return Bad.office(what, "GET", path, null, status, code);
  }

  private static Bad delete(String what, String path, int status, String code) {
    return Bad.office(what, "DELETE", path, null, status, code);
  }

  private static Bad post(String what, String path, String body, int status, String code) {
    return Bad.office(what, "POST", path, body, status, code);
  }

  private static Bad put(String what, String path, String body, int status, String code) {
    return Bad.office(what, "PUT", path, body, status, code);
  }

  private static Bad center(String what, String path, String body, int status, String code) {
    return Bad.kiosk(what, path, body, status, code);
  }

  private static Bad as(String account, Bad bad) {
    return bad.with("Authorization", PRODUCT.basic(account));
  }

  private static Bad card(String what, String body, int status, String code) {
    String days = "\"validFrom\":\"%s\",\"validTo\":\"%s\"".formatted(TODAY, TODAY);
    String path = "/residents/" + SITUATION.person() + "/card-certificate";
    return put(what, path, body.replace("%s", days), status, code);
  }

  /** A move-in with one part of its text replaced. */
  private static Bad moving(String what, String part, String by, int status, String code) {
    String good = Situation.moveIn("蓬莱寺");
    if (!good.contains(part)) throw new IllegalArgumentException(part);
    return post(what, "/movements", good.replace(part, by), status, code);
  }

  private static Bad moveIn(String what, String item, int status, String code) {
    return moving(what, "\"sex\"", item + ",\"sex\"", status, code);
  }

  private static Bad day(String what, String day, int status, String code) {
    String effective = "\"effectiveOn\":\"" + TODAY + "\"";
    return moving(what, effective, "\"effectiveOn\":\"" + day + "\"", status, code).hiding(day);
  }

  private static Bad name(String what, String family, String code) {
    return moving("氏の" + what, "\"family\":\"蓬莱寺\"", "\"family\":\"" + family + "\"", 400, code);
  }

  /** A text that the policies of the movement refuse. */
  private static Bad written(String what, String part, String by, String code) {
    return moving(what, part, by, 422, code).hiding(by);
  }

  private static Bad certificate(String what, String part, String by, int status, String code) {
    return post(what, "/certificates", certificate().replace(part, by), status, code);
  }

  private static String certificate() {
    return Situation.certificate(SITUATION.person());
  }

  private static Bad body(String what, String edge, String body) {
    return bytes(what, edge, body.getBytes(StandardCharsets.UTF_8));
  }

  private static Bad bytes(String what, String edge, byte[] body) {
    String[] parts = edge.formatted(SITUATION.person()).split(" ");
    return Bad.office(what + "（" + edge + "）", parts[0], parts[1], "", 400, "E1101A")
        .sending(BodyPublishers.ofByteArray(body))
        .hiding(KEYS);
  }

  private static Bad large(String what, String method, String path) {
    String body = "{\"note\":\"" + KEYS.repeat(LARGE / KEYS.length()) + "\"}";
    return Bad.office(what, method, path, body, 413, "E1101F").hiding(KEYS);
  }

  private static Bad chunked(String what) {
    byte[] body =
        ("{\"note\":\"" + KEYS.repeat(LARGE / KEYS.length())).getBytes(StandardCharsets.UTF_8);
    return post(what, "/movements", "", 413, "E1101F")
        .sending(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
        .hiding(KEYS);
  }

  /** Rows of the register's tables, read from a copy of the database. */
  private static Map<String, Long> rows() throws Exception {
    Path copy = Files.createTempDirectory("rows");
    Files.copy(PRODUCT.data().resolve("resident.mv.db"), copy.resolve("resident.mv.db"));
    Map<String, Long> rows = new TreeMap<>();
    String url = "jdbc:h2:file:" + copy.resolve("resident") + ";MODE=Oracle;ACCESS_MODE_DATA=r";
    try (Connection database = DriverManager.getConnection(url, "sa", "sa");
        Statement statement = database.createStatement()) {
      for (String table : TABLES) {
        try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
          count.next();
          rows.put(table, count.getLong(1));
        }
      }
    }
    return rows;
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
