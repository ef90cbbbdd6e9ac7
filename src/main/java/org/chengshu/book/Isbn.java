package org.chengshu.book;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 中国标准书号: an ISBN of 13 digits with its hyphens (REQUIREMENTS B-61, GB/T 5795).
 *
 * @param text {@code 978-7-…}, without the letters
 */
public record Isbn(String text) {

  private static final Pattern FORM =
      Pattern.compile("97[89]-[0-9]{1,5}-[0-9]{1,7}-[0-9]{1,6}-[0-9]");
  private static final int LENGTH = 17;

  /** Reads what an editor wrote; empty if it is no valid number. */
  public static Optional<Isbn> of(String written) {
    String text = written.strip();
    boolean valid =
        FORM.matcher(text).matches()
            && text.length() == LENGTH
            && Ean13.isValid(text.replace("-", ""));
    return valid ? Optional.of(new Isbn(text)) : Optional.empty();
  }

  /** The bar code of the same number (B-63). */
  public Ean13 barCode() {
    return new Ean13(text.replace("-", ""));
  }
}
