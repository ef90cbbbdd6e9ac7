package org.chengshu.book;

import java.util.List;
import java.util.Optional;

/**
 * 书籍信息: what the book says of itself.
 *
 * @param slug stem of the output files, {@code [a-z0-9-]+}
 * @param language BCP 47: {@code zh-Hans} or {@code zh-Hant}
 * @param editors 主编; empty if the unit itself is the compiler
 * @param compiler 编印单位
 * @param identifier {@code urn:uuid:…}, permanent
 * @param modified ISO 8601 in UTC to the second, from the manifest, never from the clock
 */
public record BookMetadata(
    String slug,
    String title,
    Optional<String> subtitle,
    String language,
    List<String> editors,
    Optional<String> compiler,
    Optional<String> publisher,
    Optional<String> description,
    List<String> subjects,
    Optional<String> date,
    String identifier,
    String modified) {

  public BookMetadata {
    editors = List.copyOf(editors);
    subjects = List.copyOf(subjects);
  }
}
