package org.chengshu.page;

import java.util.Map;

/** 页面样式表: the style of every kind of page that the sheets tell apart. */
public record PageStyles(Map<Key, PageStyle> styles) {

  public PageStyles {
    styles = Map.copyOf(styles);
  }

  /**
   * 页的种类.
   *
   * @param name of the named page, empty for the default
   * @param first of its run of pages of this name
   */
  public record Key(String name, Side side, boolean first, boolean blank) {}

  /** The style for a key; a name no sheet mentions is the default page. */
  public PageStyle style(Key key) {
    PageStyle named = styles.get(key);
    return named != null ? named : styles.get(new Key("", key.side(), key.first(), key.blank()));
  }
}
