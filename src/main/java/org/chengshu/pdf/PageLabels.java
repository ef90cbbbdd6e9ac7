package org.chengshu.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.chengshu.page.DisplayList;

/** 页码标签: viewers call every page by the folio it has on paper, dark pages too (B-23). */
final class PageLabels {

  private static final Pattern DECIMAL = Pattern.compile("(\\D*)([1-9][0-9]{0,8})");
  private static final String ROMAN = "ivxlcdm";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};

  private PageLabels() {}

  /**
   * 一种写法的一个数.
   *
   * @param prefix before the number, as of plates: {@code 彩1}
   * @param style {@code D}, {@code r}, or empty for numerals that PDF cannot count
   */
  private record Label(String prefix, String style, int number, String folio) {

    boolean follows(Label previous) {
      return !style.isEmpty()
          && prefix.equals(previous.prefix)
          && style.equals(previous.style)
          && number == previous.number + 1;
    }
  }

  /** A number tree of ranges that count on by themselves. */
  static COSDictionary of(List<DisplayList> pages) {
    COSArray ranges = new COSArray();
    Label previous = null;
    for (int i = 0; i < pages.size(); i++) {
      Label label = label(pages.get(i).folio());
      if (previous == null || !label.follows(previous)) {
        ranges.add(COSInteger.get(i));
        ranges.add(range(label));
      }
      previous = label;
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, ranges);
    return tree;
  }

  private static COSDictionary range(Label label) {
    COSDictionary range = new COSDictionary();
    if (label.style.isEmpty()) {
      range.setItem(COSName.P, new COSString(label.folio));
    } else {
      if (!label.prefix.isEmpty()) {
        range.setItem(COSName.P, new COSString(label.prefix));
      }
      range.setName(COSName.S, label.style);
      range.setInt(COSName.ST, label.number);
    }
    return range;
  }

  private static Label label(String folio) {
    Matcher decimal = DECIMAL.matcher(folio);
    if (decimal.matches()) {
      return new Label(decimal.group(1), "D", Integer.parseInt(decimal.group(2)), folio);
    }
    return folio.matches("[ivxlcdm]+")
        ? new Label("", "r", roman(folio), folio)
        : new Label("", "", 0, folio);
  }

  private static int roman(String folio) {
    int sum = 0;
    int next = 0;
    for (int i = folio.length() - 1; i >= 0; i--) {
      int value = ROMAN_VALUES[ROMAN.indexOf(folio.charAt(i))];
      sum += value < next ? -value : value;
      next = value;
    }
    return sum;
  }
}
