package org.chengshu.content;

import java.util.List;
import java.util.Optional;

/**
 * 出版物信息: what the package document and the PDF's metadata say.
 *
 * @param identifier {@code urn:uuid:…}
 * @param language {@code zh-Hans} or {@code zh-Hant}
 * @param modified ISO 8601 in UTC to the second
 */
public record PublicationMetadata(
    String identifier,
    String title,
    Optional<String> subtitle,
    String language,
    List<Contributor> creators,
    List<Contributor> contributors,
    Optional<String> publisher,
    Optional<String> description,
    List<String> subjects,
    Optional<String> date,
    String modified) {

  public PublicationMetadata {
    creators = List.copyOf(creators);
    contributors = List.copyOf(contributors);
    subjects = List.copyOf(subjects);
  }
}
