package org.chengshu.xhtml;

import org.chengshu.content.Markup;

/**
 * 人名: a line of names, each in a span of its own. A design may spread a name of two characters to
 * the width of three; search and copied text have the name as it is (REQUIREMENTS B-14).
 */
final class PersonNames {

  static final String BETWEEN = "　";

  private PersonNames() {}

  static void write(String names, Markup out) {
    String before = "";
    for (String name : names.split(BETWEEN)) {
      out.text(before).open("span").attribute("class", "person-name").text(name).close();
      before = BETWEEN;
    }
  }
}
