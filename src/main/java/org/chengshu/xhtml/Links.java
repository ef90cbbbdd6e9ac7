package org.chengshu.xhtml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 链接: what a link of a manuscript leads to: the net, or another article, named by its id or by its
 * file.
 */
final class Links {

  /** All else, {@code javascript:} before all, leads nowhere. */
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private static final Pattern ARTICLE =
      Pattern.compile("(?:manuscripts/|\\./|#)?([a-z][a-z0-9-]*)(?:\\.md)?");

  private final Map<String, String> files;

  /**
   * @param files article id to file name
   */
  Links(Map<String, String> files) {
    this.files = files;
  }

  /** The value for {@code href}; nothing if the target does not exist. */
  Optional<String> resolve(String target) {
    Matcher article = ARTICLE.matcher(target);
    if (article.matches() && files.containsKey(article.group(1))) {
      return Optional.of(files.get(article.group(1)));
    }
    try {
      URI uri = new URI(target.strip());
      return isOfTheNet(uri) ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfTheNet(URI uri) {
    return uri.getScheme() != null
        && SCHEMES.contains(uri.getScheme())
        && (uri.isOpaque() ? uri.getScheme().equals("mailto") : uri.getHost() != null);
  }
}
