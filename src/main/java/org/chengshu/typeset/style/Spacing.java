package org.chengshu.typeset.style;

import java.util.List;

/**
 * 定空: margins of neighbours and of parents with their children collapse to the larger one (CSS 2.2,
 * 8.3.1); the result stands before the following leaf, so that a page can drop it at its head. What
 * must not be parted is settled on the same walk, also between leaves.
 */
final class Spacing {

  private final int measure;
  private Draft lastLeaf;
  private int leaves;

  // Padding closes what margins have gathered; only margins that meet collapse.
  private int closed;
  private int margin;

  private Spacing(int measure) {
    this.measure = measure;
  }

  static void settle(Draft root, int measure) {
    settleContent(List.of(root), measure);
  }

  /** What stands in a cell: nothing of it meets what is outside. */
  static void settleContent(List<Draft> content, int measure) {
    Spacing spacing = new Spacing(measure);
    content.forEach(spacing::walk);
    if (spacing.lastLeaf != null) {
      spacing.lastLeaf.spaceAfter(spacing.closed + spacing.margin);
    }
  }

  private void walk(Draft draft) {
    ComputedStyle style = draft.style();
    int leavesBefore = leaves;
    if (lastLeaf != null && BlockStyles.isAvoid(style, "break-before")) {
      lastLeaf.keepWithNext(true);
    }
    addMargin(style.length("margin-block-start", measure));
    addPadding(style.length("padding-block-start", measure));
    switch (draft.body()) {
      case Draft.Blocks(var children) -> children.forEach(this::walk);
      case Draft.Lines _, Draft.Table _ -> addLeaf(draft);
      case Draft.Row(var cells) -> {
        cells.forEach(cell -> settle(cell, measure));
        addLeaf(draft);
      }
      case Draft.Picture picture -> {
        addLeaf(draft);
        addPadding(picture.remainder());
      }
    }
    addPadding(style.length("padding-block-end", measure));
    addMargin(style.length("margin-block-end", measure));
    if (leaves > leavesBefore && BlockStyles.isAvoid(style, "break-after")) {
      lastLeaf.keepWithNext(true);
    }
  }

  private void addLeaf(Draft leaf) {
    if (leaf.takesRoom()) {
      leaf.spaceBefore(closed + margin);
      closed = 0;
      margin = 0;
      lastLeaf = leaf;
      leaves++;
    }
  }

  private void addMargin(int space) {
    margin = Math.max(margin, space);
  }

  private void addPadding(int space) {
    if (space > 0) {
      closed += margin + space;
      margin = 0;
    }
  }
}
