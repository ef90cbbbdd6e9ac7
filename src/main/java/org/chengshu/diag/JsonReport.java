package org.chengshu.diag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 诊断报告（机读）: every finding, unfolded, as the maps that {@link JsonText} writes. */
public final class JsonReport {

  private JsonReport() {}

  public static List<Map<String, Object>> of(List<Diagnostic> found, Messages messages) {
    return found.stream().map(diagnostic -> object(diagnostic, messages)).toList();
  }

  private static Map<String, Object> object(Diagnostic diagnostic, Messages messages) {
    Place place = diagnostic.place();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", diagnostic.code().id());
    object.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    object.put("file", place.file());
    object.put("line", place.line());
    object.put("article", place.article());
    object.put("paragraph", place.paragraph());
    object.put("message", messages.sentence(diagnostic));
    object.put("advice", messages.advice(diagnostic));
    return object;
  }
}
