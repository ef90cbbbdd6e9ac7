package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.flow.Ink;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.InlinePiece.Ruby;
import org.chengshu.flow.TextStyle;

/** 试排的片段: {@code 正文<汉^hàn>正文{夹注}正文*1*}: readings, notes and superscripts in plain text. */
final class Pieces {

  static final TextStyle SMALL = style(Setting.EM / 2, 0, TextStyle.Emphasis.NONE);
  static final TextStyle DOTTED = style(Setting.EM, 0, TextStyle.Emphasis.DOT);
  private static final TextStyle SUPERSCRIPT =
      style(Setting.EM * 3 / 5, Setting.EM / 3, TextStyle.Emphasis.NONE);

  private final Ruby.Align align;

  Pieces(Ruby.Align align) {
    this.align = align;
  }

  static List<InlinePiece> of(String source) {
    return new Pieces(Ruby.Align.SPACE_AROUND).parse(source);
  }

  List<InlinePiece> parse(String source) {
    List<InlinePiece> pieces = new ArrayList<>();
    int at = 0;
    while (at < source.length()) {
      int end = at + 1;
      switch (source.charAt(at)) {
        case '<' -> {
          end = source.indexOf('>', at) + 1;
          pieces.add(ruby(source.substring(at + 1, end - 1)));
        }
        case '{' -> {
          end = source.indexOf('}', at) + 1;
          pieces.add(
              new InlinePiece.InlineNote(List.of(text(source.substring(at + 1, end - 1), SMALL))));
        }
        case '*' -> {
          end = source.indexOf('*', at + 1) + 1;
          pieces.add(text(source.substring(at + 1, end - 1), SUPERSCRIPT));
        }
        default -> {
          while (end < source.length() && "<{*".indexOf(source.charAt(end)) < 0) {
            end++;
          }
          pieces.add(text(source.substring(at, end), Setting.BODY));
        }
      }
      at = end;
    }
    return pieces;
  }

  private InlinePiece ruby(String pair) {
    String base = pair.substring(0, pair.indexOf('^'));
    String reading = pair.substring(pair.indexOf('^') + 1);
    Ruby.Place place =
        reading.charAt(0) >= 'ㄅ' && reading.charAt(0) <= 'ㄩ' || reading.charAt(0) == '˙'
            ? Ruby.Place.INTER_CHARACTER
            : Ruby.Place.OVER;
    return new Ruby(
        List.of(new Ruby.Pair(List.of(text(base, Setting.BODY)), reading, SMALL)), place, align);
  }

  private static InlinePiece.Text text(String text, TextStyle style) {
    return new InlinePiece.Text(text, style, Optional.empty());
  }

  private static TextStyle style(int size, int shift, TextStyle.Emphasis emphasis) {
    return new TextStyle(
        Setting.BODY.font(),
        size,
        size,
        0,
        Ink.BLACK,
        "zh-Hans",
        0,
        shift,
        TextStyle.Combine.NONE,
        emphasis,
        TextStyle.LineMark.NONE,
        false);
  }
}
