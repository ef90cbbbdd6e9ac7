package org.chengshu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * 结果: what a verb has made.
 *
 * @param sentence for people, empty where there is nothing to say
 * @param figures for machines, beside the files
 */
record Outcome(String sentence, List<Path> files, Map<String, Object> figures) {

  /** Nothing was made; the findings say why. */
  static final Outcome NOTHING = new Outcome("", List.of(), Map.of());

  Outcome {
    files = List.copyOf(files);
  }

  static Outcome of(String sentence) {
    return new Outcome(sentence, List.of(), Map.of());
  }
}
