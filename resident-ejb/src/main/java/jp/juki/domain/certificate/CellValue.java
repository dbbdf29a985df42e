package jp.juki.domain.certificate;

/**
 * Value of a cell (欄の内容) on a certificate: never empty, so that nothing can be written in later.
 */
public sealed interface CellValue {
  /** The letters printed in the cell; never blank. */
  String text();

  /** A value that is recorded and wanted. */
  static CellValue of(String text) {
    return new Recorded(text);
  }

  /** A value that is recorded but not wanted (省略). */
  static CellValue omitted() {
    return Mark.OMITTED;
  }

  /** Nothing recorded, or not an item of this person (該当なし). */
  static CellValue unused() {
    return Mark.UNUSED;
  }

  /**
   * What the register says.
   *
   * @param text not blank
   */
  record Recorded(String text) implements CellValue {
    /**
     * @throws IllegalArgumentException if the text is blank: use {@link #unused()}
     */
    public Recorded {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a recorded value is not blank");
      }
    }

    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "Recorded[masked]";
    }
  }

  /** Mark (記号) in a cell without a value. */
  enum Mark implements CellValue {
    OMITTED("【省略】"),
    UNUSED("＊＊＊");

    private final String text;

    Mark(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }
}
