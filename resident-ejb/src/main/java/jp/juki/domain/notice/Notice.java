package jp.juki.domain.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.certificate.Certifier;

/**
 * Content of a notice (通知書の記載内容): everything that it says, and nothing about how it looks.
 *
 * @param movementId the movement that it is about
 * @param kind which notice
 * @param to who gets it, and where
 * @param body what it says, 1 to 3 paragraphs
 * @param items what it tells one by one, 1 to 6
 * @param issuance when, by whom and from which office
 */
public record Notice(
    long movementId,
    NoticeKind kind,
    Addressee to,
    List<String> body,
    List<Item> items,
    Issuance issuance) {
  /** What stands above the items. */
  public static final String LIST = "記";

  private static final int PARAGRAPHS = 3;
  private static final int ITEMS = 6;

  /**
   * Who gets a notice (宛先).
   *
   * @param postalCode 郵便番号, seven digits, or empty
   * @param address 住所
   * @param name 氏名, without 様
   */
  public record Addressee(Optional<String> postalCode, String address, String name) {
    /** The postal code as letters bear it, or an empty text. */
    public String postal() {
      return postalCode
          .map(code -> "〒" + code.substring(0, 3) + "-" + code.substring(3))
          .orElse("");
    }

    /** The name with the form of address. */
    public String addressed() {
      return name + "　様";
    }

    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "Addressee[masked]";
    }
  }

  /** One line of what is told (記載事項). */
  public record Item(String label, String value) {
    /** Masked: this value may reach a log. */
    @Override
    public String toString() {
      return "Item[" + label + "]";
    }
  }

  /**
   * When, by whom and from which office a notice is sent (発送).
   *
   * @param on the day
   * @param from the mayor or the deputy; no seal is printed
   * @param contact 問合せ先
   */
  public record Issuance(LocalDate on, Certifier from, String contact) {}

  /**
   * @throws IllegalArgumentException if there are too few or too many paragraphs or items
   */
  public Notice {
    body = List.copyOf(body);
    items = List.copyOf(items);
    if (body.isEmpty() || body.size() > PARAGRAPHS || items.isEmpty() || items.size() > ITEMS)
      throw new IllegalArgumentException("malformed notice");
  }

  /** The day of sending as printed. */
  public String sentOn() {
    return Wareki.format(issuance.on());
  }

  /** The texts in the order in which a reader meets them. */
  public List<String> readingOrder() {
    List<String> texts = new ArrayList<>();
    texts.add(to.postal());
    texts.add(to.address());
    texts.add(to.addressed());
    texts.add(sentOn());
    texts.add(issuance.from().fullTitle());
    texts.add(issuance.from().name());
    texts.add(Certifier.SEAL_OMITTED);
    texts.add(kind.text());
    texts.addAll(body);
    texts.add(LIST);
    for (Item item : items) {
      texts.add(item.label());
      texts.add(item.value());
    }
    texts.add(issuance.contact());
    return List.copyOf(texts);
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "Notice[masked]";
  }
}
