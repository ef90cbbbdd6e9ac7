package org.chengshu.book;

import java.util.Optional;
import org.chengshu.content.WritingMode;

/**
 * 版式的设置: what a design says of itself in {@code design.yaml}.
 *
 * @param basedOn the design whose sheets come before its own
 * @param writingMode the direction it is made for
 * @param line where it names its base, for findings
 */
public record DesignSettings(
    Optional<String> basedOn, Optional<WritingMode> writingMode, int line) {

  /** Of a design that says nothing: it stands on its own. */
  public static final DesignSettings NONE =
      new DesignSettings(Optional.empty(), Optional.empty(), 1);
}
