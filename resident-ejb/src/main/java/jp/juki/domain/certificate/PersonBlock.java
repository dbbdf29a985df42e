package jp.juki.domain.certificate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Block of one person (世帯員の欄) on a certificate.
 *
 * @param cells every item of {@link CertificateForm#items()} with its value, and either the former
 *     surname or the alias
 * @param slots up to {@link #SLOTS} labelled values in the free cells (個別記載欄)
 * @param remarks lines of the joint field (統合記載欄), each not blank
 */
public record PersonBlock(
    Map<CertificateItem, CellValue> cells, List<Slot> slots, List<String> remarks) {
  /** How many free cells a block has. */
  public static final int SLOTS = 8;

  private static final Set<CertificateItem> FORMER_NAME =
      Set.of(CertificateItem.FORMER_NAME_KANA, CertificateItem.FORMER_NAME);
  private static final Set<CertificateItem> ALIAS =
      Set.of(CertificateItem.ALIAS_KANA, CertificateItem.ALIAS);

  /**
   * One free cell in use.
   *
   * @param item what it says
   * @param value the value
   */
  public record Slot(CertificateItem item, CellValue value) {}

  /**
   * @throws IllegalArgumentException if an item is missing or does not belong, or there are too
   *     many slots
   */
  public PersonBlock {
    cells = Map.copyOf(new EnumMap<>(cells));
    slots = List.copyOf(slots);
    remarks = List.copyOf(remarks);
    Set<CertificateItem> items = cells.keySet();
    boolean complete = Arrays.stream(CertificateForm.values()).anyMatch(form -> fit(items, form));
    if (!complete || slots.size() > SLOTS || remarks.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("malformed block of a person");
    }
  }

  /** Whether the block has the cells of a form and no other. */
  boolean fits(CertificateForm form) {
    return fit(cells.keySet(), form);
  }

  private static boolean fit(Set<CertificateItem> items, CertificateForm form) {
    return items.containsAll(form.items())
        && items.size() == form.items().size() + FORMER_NAME.size()
        && (items.containsAll(FORMER_NAME) || items.containsAll(ALIAS));
  }

  /** Returns the value of an item, which the block must have. */
  public CellValue cell(CertificateItem item) {
    CellValue value = cells.get(item);
    if (value == null) {
      throw new IllegalArgumentException("no such item in the block: " + item.key());
    }
    return value;
  }

  /** Which item stands in the reading row of the other name (旧氏の振り仮名 or 通称の振り仮名). */
  public CertificateItem otherNameKana() {
    return cells.containsKey(CertificateItem.ALIAS)
        ? CertificateItem.ALIAS_KANA
        : CertificateItem.FORMER_NAME_KANA;
  }

  /** Which item stands in the row of the other name (旧氏 or 通称). */
  public CertificateItem otherName() {
    return cells.containsKey(CertificateItem.ALIAS)
        ? CertificateItem.ALIAS
        : CertificateItem.FORMER_NAME;
  }

  /** The items in the order in which a reader meets them. */
  public List<CertificateItem> readingOrder() {
    return cells.keySet().stream().sorted().toList();
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "PersonBlock[masked]";
  }
}
