package org.chengshu.flow;

import java.util.List;

/**
 * 行内规则: the house style of lines.
 *
 * @param level 避头尾 (REQUIREMENTS A-10), CSS {@code line-break}
 * @param width 标点宽度, CSS {@code text-spacing-trim}
 * @param firstBlank whether an opening mark that begins a paragraph keeps its blank, as
 *     above
 * @param autospace 中西间距, CSS {@code text-autospace}
 * @param hanging 行尾悬挂, CSS {@code hanging-punctuation}
 * @param keep 不断的词, CSS {@code -cs-no-break} and {@code -cs-names}
 */
public record LineRules(
    Level level,
    MarkWidth width,
    boolean firstBlank,
    boolean autospace,
    boolean hanging,
    Keep keep) {

  public static final LineRules STANDARD =
      new LineRules(Level.GB, MarkWidth.GB_HALF_ADJACENT, false, true, false, Keep.NOTHING);

  /** The same, where lines may break inside words. */
  public LineRules withoutPhrases() {
    return new LineRules(
        level, width, firstBlank, autospace, hanging, new Keep(keep.never, keep.names));
  }

  /**
   * 不断的词.
   *
   * @param never words that no line may break
   * @param names words that a line breaks only to avoid something worse
   * @param phrases whether lines break between words only, CSS {@code word-break: auto-phrase}
   */
  public record Keep(List<String> never, List<String> names, boolean phrases) {

    public static final Keep NOTHING = new Keep(List.of(), List.of());

    /** Words of lists alone. */
    public Keep(List<String> never, List<String> names) {
      this(never, names, false);
    }

    public Keep {
      never = List.copyOf(never);
      names = List.copyOf(names);
    }
  }

  /** 避头尾的严格程度. */
  public enum Level {
    NONE,
    BASIC,
    GB,
    STRICT
  }

  /** 标点宽度的体例: 全角、国标（相邻与行端减半）、国标而相邻标点各占半字、开明. */
  public enum MarkWidth {
    FULL,
    GB_HALF_ADJACENT,
    GB_TIGHT,
    KAIMING
  }
}
