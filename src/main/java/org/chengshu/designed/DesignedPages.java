package org.chengshu.designed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.font.FontLibrary;

/**
 * 设计页: template and data to the PDF of one page, bleed included. Start reading here. A page is made
 * once and kept; the library that makes it is loaded only when a page has changed.
 */
public final class DesignedPages {

  private final List<Path> templates;
  private final String language;
  private final PageCache cache;

  /**
   * @param templates folders of templates, first to last
   * @param language BCP 47 of the book
   * @param cache a folder that may be deleted at any time
   */
  public DesignedPages(List<Path> templates, String language, FontLibrary fonts, Path cache) {
    // Not a field of the library's own class: to know the class would load it.
    this(
        templates,
        language,
        new PageCache(cache, fonts, (page, found) -> new HtmlRenderer(fonts).render(page, found)));
  }

  DesignedPages(List<Path> templates, String language, PageCache cache) {
    this.templates = List.copyOf(templates);
    this.language = language;
    this.cache = cache;
  }

  /**
   * The PDF of one page.
   *
   * @param texts by {@link org.chengshu.book.Plate#TEXTS}
   * @param place of the page's data, for findings
   * @return nothing, with a finding (PLT-01 to PLT-04, FNT-03), if the page cannot be made whole
   * @throws IOException if a file cannot be read or the cache not be written
   */
  public Optional<Path> pdf(
      String template,
      Map<String, String> texts,
      List<Photo> photos,
      Sheet sheet,
      Place place,
      Diagnostics diagnostics)
      throws IOException {
    Optional<Template> found = Template.find(template, templates, place, diagnostics);
    return found.isEmpty()
        ? Optional.empty()
        : cache.pdf(
            new DesignedPage(found.get(), language, texts, photos, sheet, place), diagnostics);
  }
}
