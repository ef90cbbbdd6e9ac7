package org.chengshu.diag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 诊断报告: findings for the people who make the book. What matters most stands last, next to the
 * prompt; findings of one code stand together; what reads the same stands once.
 */
public final class TextReport {

  /** More of one code than this are counted, not listed; errors are what one works through. */
  private static final int LISTED = 8;

  private static final int LISTED_ERRORS = 40;

  private final Messages messages;
  private final boolean colour;

  /**
   * @param colour whether the report is for a terminal
   */
  public TextReport(Messages messages, boolean colour) {
    this.messages = messages;
    this.colour = colour;
  }

  /** The findings, one or two lines each. */
  public List<String> lines(List<Diagnostic> found) {
    Map<Severity, Map<Code, List<Diagnostic>>> sorted =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    Diagnostic::severity,
                    TreeMap::new,
                    Collectors.groupingBy(
                        Diagnostic::code, LinkedHashMap::new, Collectors.toList())));
    List<String> lines = new ArrayList<>();
    sorted.values().stream()
        .map(Map::values)
        .flatMap(Collection::stream)
        .forEach(group -> list(group, lines));
    return lines;
  }

  /** How many there are of each severity, the gravest first; empty when nothing was found. */
  public String count(List<Diagnostic> found) {
    Map<Severity, Long> counts =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    Diagnostic::severity,
                    () -> new TreeMap<>(Comparator.reverseOrder()),
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> counted(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(zh() ? "，" : ", "));
  }

  private void list(List<Diagnostic> group, List<String> lines) {
    Map<Finding, Integer> times = new LinkedHashMap<>();
    group.forEach(diagnostic -> times.merge(finding(diagnostic), 1, Integer::sum));
    int limit = group.getFirst().severity() == Severity.ERROR ? LISTED_ERRORS : LISTED;
    // A rest of one is as long as the line that would hide it.
    int listed = times.size() <= limit + 1 ? times.size() : limit;
    String advice = "";
    for (Map.Entry<Finding, Integer> entry : times.entrySet().stream().limit(listed).toList()) {
      Finding finding = entry.getKey();
      if (!advice.isEmpty() && !advice.equals(finding.advice())) {
        lines.add("  → " + advice);
      }
      lines.add(finding.line() + (entry.getValue() > 1 ? " ×" + entry.getValue() : ""));
      advice = finding.advice();
    }
    if (listed < times.size()) {
      lines.add(rest(group.getFirst().code(), times.size() - listed));
    }
    lines.add("  → " + advice);
  }

  private record Finding(String line, String advice) {}

  private Finding finding(Diagnostic diagnostic) {
    String head = paint(diagnostic.severity(), word(diagnostic.severity()));
    String place = place(diagnostic.place());
    String line =
        "%s %s%s%s%s"
            .formatted(
                head,
                diagnostic.code().id(),
                place.isEmpty() ? "" : " " + place,
                zh() ? "：" : ": ",
                messages.sentence(diagnostic));
    return new Finding(line, messages.advice(diagnostic));
  }

  private String place(Place place) {
    String file = place.file().map(Template::printable).orElse("");
    if (place.line().isPresent()) {
      file += ":" + place.line().getAsInt();
    }
    List<String> inside = new ArrayList<>();
    place
        .article()
        .map(Template::printable)
        .ifPresent(id -> inside.add((zh() ? "文章 " : "article ") + id));
    place
        .paragraph()
        .map(Template::printable)
        .ifPresent(id -> inside.add((zh() ? "段落 " : "paragraph ") + id));
    if (inside.isEmpty()) {
      return file;
    }
    return zh()
        ? file + "（" + String.join("，", inside) + "）"
        : (file + " (" + String.join(", ", inside) + ")").strip();
  }

  private String rest(Code code, int hidden) {
    return zh()
        ? "  …… %s 还有 %d 处（加 --json 全部列出）".formatted(code.id(), hidden)
        : "  … %d more of %s (--json lists them all)".formatted(hidden, code.id());
  }

  private String counted(Severity severity, long count) {
    return switch (severity) {
      case ERROR -> zh() ? count + " 个错误" : count + (count == 1 ? " error" : " errors");
      case WARNING -> zh() ? count + " 个警告" : count + (count == 1 ? " warning" : " warnings");
      case INFO -> zh() ? count + " 条提示" : count + (count == 1 ? " note" : " notes");
    };
  }

  private String word(Severity severity) {
    return switch (severity) {
      case ERROR -> zh() ? "错误" : "error";
      case WARNING -> zh() ? "警告" : "warning";
      case INFO -> zh() ? "提示" : "note";
    };
  }

  private String paint(Severity severity, String word) {
    if (!colour) {
      return word;
    }
    String hue =
        switch (severity) {
          case ERROR -> "31";
          case WARNING -> "33";
          case INFO -> "36";
        };
    return "\u001b[1;" + hue + "m" + word + "\u001b[0m";
  }

  private boolean zh() {
    return messages.language() == Language.ZH;
  }
}
