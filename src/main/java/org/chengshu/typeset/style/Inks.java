package org.chengshu.typeset.style;

import com.helger.css.utils.ECSSColor;
import java.util.List;
import java.util.Optional;
import org.chengshu.flow.Ink;
import org.chengshu.typeset.style.CssValue.Call;
import org.chengshu.typeset.style.CssValue.Hash;
import org.chengshu.typeset.style.CssValue.Num;
import org.chengshu.typeset.style.CssValue.Percent;
import org.chengshu.typeset.style.CssValue.Word;

/** 颜色到油墨: greys become tints of black ink, so that text is never mixed from four inks. */
final class Inks {

  private Inks() {}

  static Optional<Ink> of(CssValue value) {
    return switch (value) {
      case Word word -> named(word.keyword());
      case Hash(String digits) -> hex(digits);
      case Call(String name, List<CssValue> arguments) -> called(name, arguments);
      case CssValue.Quoted _,
          Num _,
          CssValue.Dimension _,
          Percent _,
          CssValue.Length _,
          CssValue.Separator _ ->
          Optional.empty();
    };
  }

  private static Optional<Ink> named(String name) {
    ECSSColor color = ECSSColor.getFromNameCaseInsensitiveOrNull(name);
    return color == null
        ? Optional.empty()
        : Optional.of(screen(color.getRed(), color.getGreen(), color.getBlue()));
  }

  private static Optional<Ink> hex(String digits) {
    if (!digits.matches("[0-9a-fA-F]{3}|[0-9a-fA-F]{6}")) {
      return Optional.empty();
    }
    int width = digits.length() / 3;
    int[] rgb = new int[3];
    for (int i = 0; i < 3; i++) {
      String part = digits.substring(i * width, (i + 1) * width);
      rgb[i] = Integer.parseInt(width == 1 ? part + part : part, 16);
    }
    return Optional.of(screen(rgb[0], rgb[1], rgb[2]));
  }

  private static Optional<Ink> called(String name, List<CssValue> arguments) {
    List<CssValue> parts =
        arguments.stream().filter(argument -> !argument.equals(CssValue.COMMA)).toList();
    return switch (name) {
      case "rgb" -> channels(parts, 3, 255, 1).map(rgb -> screen(rgb[0], rgb[1], rgb[2]));
      case "cmyk", "device-cmyk" ->
          channels(parts, 4, 100, 100).map(inks -> mixed(inks[0], inks[1], inks[2], inks[3]));
      default -> Optional.empty();
    };
  }

  /**
   * @param full what 100 % is
   * @param unit what the number 1 is
   */
  private static Optional<int[]> channels(List<CssValue> parts, int count, int full, int unit) {
    if (parts.size() != count) {
      return Optional.empty();
    }
    int[] channels = new int[count];
    for (int i = 0; i < count; i++) {
      switch (parts.get(i)) {
        case Num(double number) -> channels[i] = clamp(number * unit, full);
        case Percent(double percent) -> channels[i] = clamp(percent * full / 100, full);
        case CssValue other -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(channels);
  }

  private static int clamp(double value, int full) {
    return Math.clamp(Math.round(value), 0, full);
  }

  private static Ink screen(int red, int green, int blue) {
    return red == green && green == blue
        ? new Ink.Key(Math.round((255 - red) * 100 / 255f))
        : new Ink.Screen(red, green, blue);
  }

  private static Ink mixed(int cyan, int magenta, int yellow, int key) {
    return cyan == 0 && magenta == 0 && yellow == 0
        ? new Ink.Key(key)
        : new Ink.Cmyk(cyan, magenta, yellow, key);
  }
}
