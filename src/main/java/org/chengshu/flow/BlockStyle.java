package org.chengshu.flow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 段落样式: the computed values that belong to a block, flow-relative throughout. Lengths in {@link
 * Sp}.
 *
 * <p>The lengths of blocks of blocks are folded into their leaves, where margins that meet have
 * collapsed: a block of blocks has none of its own.
 *
 * @param spaceBefore space before the block, with what the block before it wants after itself
 * @param indentStart from the measure's start, with what the ancestors take
 * @param firstIndent {@code text-indent}
 * @param lineHeight distance of the lines
 * @param lines 占行 {@code -cs-lines}: grid lines the block takes if it is one line long; 0 for what
 *     its lines need
 * @param linesEach how many more for every further line; 0 for what they need
 * @param page named page {@code page}, if not the parent's
 * @param keepWithNext {@code break-after: avoid}
 * @param keepTogether {@code break-inside: avoid}
 */
public record BlockStyle(
    int spaceBefore,
    int spaceAfter,
    int indentStart,
    int indentEnd,
    int firstIndent,
    TextAlign align,
    int lineHeight,
    int lines,
    int linesEach,
    PageBreak breakBefore,
    PageBreak breakAfter,
    boolean keepWithNext,
    boolean keepTogether,
    int orphans,
    int widows,
    Optional<String> page,
    OptionalInt bookmarkLevel,
    List<StringSet> stringSets,
    LineRules lineRules) {

  public BlockStyle {
    stringSets = List.copyOf(stringSets);
  }

  /** 对齐: {@code JUSTIFY} leaves the last line at the start. */
  public enum TextAlign {
    START,
    CENTER,
    END,
    JUSTIFY
  }

  /** 另页、另面: {@code RECTO} is the odd page. */
  public enum PageBreak {
    AUTO,
    PAGE,
    RECTO,
    VERSO
  }

  /** {@code string-set}: a text that running heads show. */
  public record StringSet(String name, String value) {}
}
