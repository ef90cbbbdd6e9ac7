package org.chengshu.manuscript;

import java.util.Optional;

/**
 * 标题: the three decks of a Chinese headline.
 *
 * @param kicker 引题, above the title
 * @param title 主题; {@code |} marks where it may break by sense (REQUIREMENTS B-12)
 * @param deck 副题, below the title
 * @param shortTitle 短题, for running heads that have no room for the title (B-20)
 */
public record Headline(
    Optional<String> kicker, String title, Optional<String> deck, Optional<String> shortTitle) {

  /** Without a short title. */
  public Headline(Optional<String> kicker, String title, Optional<String> deck) {
    this(kicker, title, deck, Optional.empty());
  }

  /** A headline of a title alone. */
  public static Headline of(String title) {
    return new Headline(Optional.empty(), title, Optional.empty());
  }

  /** The title as one piece of text. */
  public String plainTitle() {
    return title.replace("|", "");
  }

  /**
   * The title as contents and metadata show it: a colon that leads on to the text has no use there.
   */
  public String label() {
    return plainTitle().replaceFirst("[：:]$", "");
  }
}
