package org.chengshu.epub;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengshu.content.Contributor;
import org.chengshu.content.Label;
import org.chengshu.content.Labels;
import org.chengshu.content.PublicationMetadata;

/**
 * 封面文字.
 *
 * @param makers 主编, or whoever made the book
 * @param publisher 出版者 or 编印单位
 * @param notice what the law or the profile wants said (B-80)
 */
public record CoverText(
    String title,
    Optional<String> subtitle,
    Optional<String> makers,
    Optional<String> publisher,
    Optional<String> notice) {

  private static final String EDITOR = "edt";
  private static final String COMPILER = "com";

  public static CoverText of(PublicationMetadata metadata) {
    List<String> editors = named(metadata.creators(), EDITOR);
    Optional<String> compiler =
        named(
                Stream.concat(metadata.creators().stream(), metadata.contributors().stream())
                    .toList(),
                COMPILER)
            .stream()
            .findFirst();
    Optional<String> makers =
        editors.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Labels.of(metadata.language()).of(Label.EDITED, String.join("　", editors)));
    return new CoverText(
        metadata.title(),
        metadata.subtitle(),
        makers,
        metadata.publisher().or(() -> compiler),
        Optional.empty());
  }

  public CoverText withNotice(String words) {
    return new CoverText(title, subtitle, makers, publisher, Optional.of(words));
  }

  private static List<String> named(List<Contributor> people, String role) {
    return people.stream().filter(p -> p.role().equals(role)).map(Contributor::name).toList();
  }
}
