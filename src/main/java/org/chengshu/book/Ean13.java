package org.chengshu.book;

/**
 * 条码: an EAN-13 as its modules (REQUIREMENTS B-63, GB/T 12906-2008, GB 12904). Where and how large
 * it is drawn is the cover's matter.
 *
 * @param digits 13, the last of them the check digit
 */
public record Ean13(String digits) {

  /** Of one symbol, without quiet zones. */
  public static final int MODULES = 95;

  private static final int LENGTH = 13;
  private static final int HALF = 6;
  private static final String GUARD = "101";
  private static final String CENTRE = "01010";

  /** Set A, 0 to 9; set C is its complement and set B is C read backwards. */
  private static final String[] SET_A = {
    "0001101", "0011001", "0010011", "0111101", "0100011",
    "0110001", "0101111", "0111011", "0110111", "0001011"
  };

  /** Which of the six left digits are of set B says the first digit, which has no bars. */
  private static final String[] PARITY = {
    "AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA",
    "ABBABA"
  };

  /** Rejects what is not 13 digits with a right check digit. */
  public Ean13 {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("no EAN-13: " + digits);
    }
  }

  static boolean isValid(String digits) {
    return digits.matches("[0-9]{13}")
        && digits.charAt(LENGTH - 1) - '0' == checkDigit(digits.substring(0, LENGTH - 1));
  }

  /**
   * The thirteenth digit: the weighted sum of all is a multiple of ten, weights 1 and 3 by turns.
   */
  public static int checkDigit(String first12) {
    int sum = 0;
    for (int i = 0; i < first12.length(); i++) {
      sum += (first12.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
  }

  /** The symbol from left to right: {@code true} is a dark module. */
  public boolean[] modules() {
    StringBuilder pattern = new StringBuilder(GUARD);
    String parity = PARITY[digit(0)];
    for (int i = 1; i <= HALF; i++) {
      String a = SET_A[digit(i)];
      pattern.append(parity.charAt(i - 1) == 'A' ? a : reversed(complement(a)));
    }
    pattern.append(CENTRE);
    for (int i = HALF + 1; i < LENGTH; i++) {
      pattern.append(complement(SET_A[digit(i)]));
    }
    pattern.append(GUARD);
    boolean[] modules = new boolean[MODULES];
    for (int i = 0; i < MODULES; i++) {
      modules[i] = pattern.charAt(i) == '1';
    }
    return modules;
  }

  private int digit(int place) {
    return digits.charAt(place) - '0';
  }

  private static String complement(String bits) {
    return bits.replace('0', '-').replace('1', '0').replace('-', '1');
  }

  private static String reversed(String bits) {
    return new StringBuilder(bits).reverse().toString();
  }
}
