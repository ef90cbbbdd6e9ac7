package org.chengshu.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.chengshu.page.DisplayList;

/** 页码标签: viewers call every page by the folio it has on paper, dark pages too (B-23). */
final class PageLabels {

  private static final String ROMAN = "ivxlcdm";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};

  private PageLabels() {}

  /**
   * 一种写法的一个数.
   *
   * @param style {@code D}, {@code r}, or empty for numerals that PDF cannot count
   */
  private record Label(String style, int number, String folio) {

    boolean follows(Label previous) {
      return !style.isEmpty() && style.equals(previous.style) && number == previous.number + 1;
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
      range.setName(COSName.S, label.style);
      range.setInt(COSName.ST, label.number);
    }
    return range;
  }

  private static Label label(String folio) {
    if (folio.matches("[1-9][0-9]{0,8}")) {
      return new Label("D", Integer.parseInt(folio), folio);
    }
    return folio.matches("[ivxlcdm]+")
        ? new Label("r", roman(folio), folio)
        : new Label("", 0, folio);
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
