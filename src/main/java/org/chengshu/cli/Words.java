package org.chengshu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.chengshu.diag.Language;
import org.chengshu.diag.Template;

/** 用语: what the command line says in one language, from {@code words_zh.properties}. */
record Words(Language language, ResourceBundle bundle) {

  /** Read directly: the search of {@code ResourceBundle.getBundle} costs 10 ms at every start. */
  static Words in(Language language) {
    String name = "words_" + language.tag() + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(name);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new Words(language, new PropertyResourceBundle(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String say(String key, Object... words) {
    return Template.fill(bundle.getString(key), Arrays.stream(words).map(String::valueOf).toList());
  }
}
