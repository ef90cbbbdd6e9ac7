package org.chengshu.diag;

import java.util.Arrays;
import java.util.Optional;

/** 语言: the languages that the program speaks. Chinese is the one it speaks unasked. */
public enum Language {
  ZH("zh"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  public String tag() {
    return tag;
  }

  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }
}
