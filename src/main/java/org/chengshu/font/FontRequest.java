package org.chengshu.font;

import java.util.List;

/**
 * 字体要求: what the style sheet asks for.
 *
 * @param families in order of preference, as CSS {@code font-family}
 * @param weight 100 to 900
 */
public record FontRequest(List<String> families, int weight, boolean italic) {
  public FontRequest {
    families = List.copyOf(families);
  }
}
