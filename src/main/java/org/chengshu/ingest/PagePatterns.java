package org.chengshu.ingest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengshu.source.Resource;

/** 版面套话: the table {@code page-patterns.tsv}, asked by kind. */
final class PagePatterns {

  private static final String NAMES = "\\p{IsHan}{2,4}?(?:[ 　、]+\\p{IsHan}{2,4}?)*?";

  private static final Map<String, List<Pattern>> TABLE =
      Resource.rows(PagePatterns.class, "page-patterns.tsv").stream()
          .collect(
              groupingBy(
                  row -> row[0],
                  mapping(row -> Pattern.compile(row[1].replace("NAMES", NAMES)), toList())));

  private PagePatterns() {}

  /** Length of the dateline 电头 that the text begins with, 0 if there is none. */
  static int dateline(String text) {
    int longest = 0;
    for (Pattern pattern : TABLE.get("dateline")) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.lookingAt()) {
        longest = Math.max(longest, matcher.end());
      }
    }
    return longest;
  }

  static boolean isCaption(String line) {
    return anyMatches("caption", line);
  }

  static boolean isTeaser(String line) {
    return anyMatches("teaser", line);
  }

  static boolean isDeck(String line) {
    return anyMatches("deck", line);
  }

  /** 文末的写作日期. */
  static boolean isDate(String line) {
    return anyMatches("date", line);
  }

  static boolean namesAPost(String text) {
    return anyFinds("post", text) || anyFinds("honour", text);
  }

  /** 记者、通讯员 named in a dateline, in its order. */
  static List<String> authors(String dateline) {
    Set<String> names = new LinkedHashSet<>();
    for (Pattern pattern : TABLE.get("author")) {
      Matcher matcher = pattern.matcher(dateline);
      while (matcher.find()) {
        names.addAll(Arrays.asList(matcher.group(1).strip().split("[ 　、]+")));
      }
    }
    return List.copyOf(names);
  }

  /** Where each word of honour ends in the text: names follow it. */
  static List<Integer> afterHonours(String text) {
    List<Integer> ends = new ArrayList<>();
    for (Pattern pattern : TABLE.get("honour")) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        ends.add(matcher.end());
      }
    }
    return ends.stream().sorted().toList();
  }

  private static boolean anyMatches(String kind, String text) {
    return TABLE.get(kind).stream().anyMatch(pattern -> pattern.matcher(text).matches());
  }

  private static boolean anyFinds(String kind, String text) {
    return TABLE.get(kind).stream().anyMatch(pattern -> pattern.matcher(text).find());
  }
}
