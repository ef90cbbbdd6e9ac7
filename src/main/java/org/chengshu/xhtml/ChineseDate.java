package org.chengshu.xhtml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 中文日期: {@code 2026-05-01} as 2026年5月1日; what has another form stays as it is. */
final class ChineseDate {

  private static final Pattern ISO =
      Pattern.compile("([0-9]{4})(?:-0?([0-9]{1,2})(?:-0?([0-9]{1,2}))?)?");

  private ChineseDate() {}

  static String of(String date) {
    Matcher iso = ISO.matcher(date);
    if (!iso.matches()) {
      return date;
    }
    String month = iso.group(2) == null ? "" : iso.group(2) + "月";
    String day = iso.group(3) == null ? "" : iso.group(3) + "日";
    return iso.group(1) + "年" + month + day;
  }
}
