package org.chengshu.book;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 写出的人名: a name as a manuscript's front matter has it: {@code 张伟}, or {@code 张伟（城北纺织厂）} where there
 * are several.
 */
public record WrittenName(String name, Optional<String> unit) {

  private static final Pattern WITH_UNIT = Pattern.compile("([^（）()]+)[（(](.+)[）)]");

  /** Of a person; the name of a unit may hold brackets of its own. */
  public static WrittenName ofPerson(String written) {
    Matcher matcher = WITH_UNIT.matcher(written.strip());
    return matcher.matches()
        ? new WrittenName(matcher.group(1).strip(), Optional.of(matcher.group(2).strip()))
        : new WrittenName(written.strip(), Optional.empty());
  }

  public static WrittenName ofUnit(String written) {
    return new WrittenName(written.strip(), Optional.empty());
  }
}
