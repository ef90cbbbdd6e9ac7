package org.chengshu.edit;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.chengshu.manuscript.Inline;
import org.chengshu.source.Span;

/** 整理一段文字: applies the rules to the inlines of one paragraph or line. */
final class RunEditor {

  private static final int CONTEXT = 4;

  private final String articleId;
  private final Consumer<Change> log;

  RunEditor(String articleId, Consumer<Change> log) {
    this.articleId = articleId;
    this.log = log;
  }

  String edit(String text, RunKind kind, Span span) {
    List<Inline> edited = edit(List.of(new Inline.Text(text)), kind, span);
    return edited.isEmpty() ? "" : ((Inline.Text) edited.getFirst()).text();
  }

  List<Inline> edit(List<Inline> run, RunKind kind, Span span) {
    List<Inline> normal = InlineMap.rewrite(run, text -> normalise(text, span));
    FlatText flat = new FlatText(normal);
    BitSet removed = blanks(flat, kind, span);
    return removed.isEmpty() ? normal : without(normal, flat, removed);
  }

  private String normalise(String text, Span span) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (!normal.equals(text)) {
      int start = commonPrefix(text, normal);
      int end = commonSuffix(text, normal, start);
      String before = text.substring(start, text.length() - end);
      String after = normal.substring(start, normal.length() - end);
      log.accept(new Change(articleId, span, Rule.NFC, before, after));
    }
    return normal;
  }

  private static int commonPrefix(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  private static int commonSuffix(String a, String b, int prefix) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) - prefix
        && a.charAt(a.length() - 1 - length) == b.charAt(b.length() - 1 - length)) {
      length++;
    }
    return length;
  }

  /** The positions of the blanks that go. */
  private BitSet blanks(FlatText flat, RunKind kind, Span span) {
    BitSet removed = new BitSet();
    for (BlankRun run : BlankRun.all(flat)) {
      BlankTable.Row row = BlankTable.row(kind, run.isWide(), run.left(), run.right());
      int kept = row.keepsOne() ? run.best() : -1;
      if (run.length() > 1 || kept < 0) {
        remove(run, kept, removed);
        log.accept(change(run, kept, row.rule(), span));
      }
    }
    return removed;
  }

  private static void remove(BlankRun run, int kept, BitSet removed) {
    removed.set(run.start(), run.end());
    if (kept >= 0) {
      removed.clear(kept);
    }
  }

  private Change change(BlankRun run, int kept, Rule rule, Span span) {
    String text = run.flat().text();
    int from = run.start();
    for (int i = 0; i < CONTEXT && from > 0; i++) {
      from = text.offsetByCodePoints(from, -1);
    }
    int to = run.end();
    for (int i = 0; i < CONTEXT && to < text.length(); i++) {
      to = text.offsetByCodePoints(to, 1);
    }
    String one = kept < 0 ? "" : text.substring(kept, kept + 1);
    String after = text.substring(from, run.start()) + one + text.substring(run.end(), to);
    return new Change(articleId, span, rule, text.substring(from, to), after);
  }

  private static List<Inline> without(List<Inline> run, FlatText flat, BitSet removed) {
    Iterator<Integer> starts = flat.pieceStarts().iterator();
    return InlineMap.rewrite(run, piece -> without(piece, starts.next(), removed));
  }

  private static String without(String piece, int start, BitSet removed) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < piece.length(); i++) {
      if (!removed.get(start + i)) {
        kept.append(piece.charAt(i));
      }
    }
    return kept.toString();
  }
}
