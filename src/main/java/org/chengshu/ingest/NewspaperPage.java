package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Headline;
import org.chengshu.manuscript.Inline;
import org.chengshu.source.Source;
import org.chengshu.source.Span;

/**
 * 报纸版面: rebuilds the articles of a page from its text in extraction order: lines cut at the column,
 * columns torn, headlines before or behind their texts, captions and teasers in between.
 */
final class NewspaperPage {

  private static final int MOST_REVISIONS = 20;

  private final Source source;
  private final PageRevision revision;
  private final Diagnostics diagnostics;
  private final List<Chunk> chunks;
  private final List<PageBody> bodies;
  private final List<PageBody> headed;
  private final HeadlineMatcher.Match match;
  private final BigramIndex index;

  private NewspaperPage(Source source, PageRevision revision, Diagnostics diagnostics) {
    this.source = source;
    this.revision = revision;
    this.diagnostics = diagnostics;
    this.chunks = ChunkClassifier.classify(PageScanner.scan(source), revision);
    this.bodies = BodyAssembler.assemble(chunks, revision);
    this.headed = bodies.stream().filter(body -> quotation(body).isEmpty()).toList();
    this.match = HeadlineMatcher.match(chunks, headed);
    this.index = HeadlineMatcher.index(chunks, bodies);
  }

  static ImportResult read(Source source, Diagnostics diagnostics) {
    NewspaperPage page = new NewspaperPage(source, PageRevision.NONE, diagnostics);
    Optional<PageRevision> better = page.revised();
    for (int i = 0; i < MOST_REVISIONS && better.isPresent(); i++) {
      page = new NewspaperPage(source, better.get(), diagnostics);
      better = page.revised();
    }
    return page.result();
  }

  /** One correction of the reading, if the matching asks for one. */
  private Optional<PageRevision> revised() {
    for (HeadlineGroup group : match.left()) {
      int position = group.position();
      boolean endsText = position > 0 && chunks.get(position - 1).kind() == Chunk.Kind.BODY;
      boolean sentence = group.lines().size() == 1 && group.lines().getFirst().endsSentence();
      if (endsText && sentence && !revision.text().contains(position)) {
        return Optional.of(revision.plusText(position));
      }
    }
    for (int i = 1; i < bodies.size(); i++) {
      int position = bodies.get(i).position();
      boolean headless =
          bodies.get(i).dateline().isEmpty()
              && quotation(bodies.get(i)).isEmpty()
              && !match.headlines().containsKey(headed.indexOf(bodies.get(i)));
      boolean follows = chunks.get(position - 1).kind() != Chunk.Kind.HEAD;
      if (headless && follows && !revision.continued().contains(position)) {
        return Optional.of(revision.plusContinued(position));
      }
    }
    return Optional.empty();
  }

  private ImportResult result() {
    Map<Integer, List<String>> captions = new TreeMap<>();
    List<Unplaced> unplaced = new ArrayList<>();
    placeCaptions(captions, unplaced);
    match.left().forEach(group -> unplaced.add(leftOver(group)));
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      PageBody body = bodies.get(i);
      Optional<HeadlineGroup> group =
          Optional.ofNullable(match.headlines().get(headed.indexOf(body)));
      articles.add(article(body, group, captions.getOrDefault(i, List.of())));
    }
    unplaced.sort(Comparator.comparingInt(piece -> piece.span().firstLine()));
    return new ImportResult(articles, unplaced);
  }

  private static Optional<SignedQuotation> quotation(PageBody body) {
    return body.paragraphs().size() == 1 && body.dateline().isEmpty()
        ? SignedQuotation.lead(body.paragraphs().getFirst().text())
        : Optional.empty();
  }

  private Article article(PageBody body, Optional<HeadlineGroup> group, List<String> captions) {
    Optional<SignedQuotation> quotation = quotation(body);
    Headline headline =
        quotation
            .map(q -> Headline.of(q.lead()))
            .or(() -> group.map(g -> new HeadlineBuilder(index).build(g.lines())))
            .orElseGet(() -> missing(body));
    List<Block> blocks = new ArrayList<>();
    for (PageBody.PageParagraph p : body.paragraphs()) {
      String text =
          quotation.map(q -> p.text().substring(q.lead().length()).strip()).orElse(p.text());
      blocks.add(
          new Block.Paragraph(List.of(new Inline.Text(text)), span(p.firstLine(), p.lastLine())));
    }
    return new Article(
        ArticleIds.ofText(headline.title(), body.paragraphs().getFirst().text()),
        kind(body, quotation.isPresent()),
        headline,
        quotation
            .map(q -> List.of(q.speaker()))
            .orElseGet(() -> PagePatterns.authors(body.dateline())),
        List.copyOf(persons(headline, body)),
        List.of(),
        Optional.of(body.dateline()).filter(d -> !d.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        captions,
        List.of(),
        Optional.empty(),
        blocks,
        span(body.firstLine(), body.lastLine()));
  }

  private static ArticleKind kind(PageBody body, boolean quotation) {
    if (quotation) {
      return ArticleKind.QUOTATION;
    }
    return body.dateline().isEmpty() ? ArticleKind.FEATURE : ArticleKind.NEWS;
  }

  private static Set<String> persons(Headline headline, PageBody body) {
    Set<String> names = new LinkedHashSet<>();
    headline.kicker().ifPresent(kicker -> names.addAll(PersonNames.honoured(kicker)));
    names.addAll(PersonNames.honoured(headline.title()));
    if (headline.title().endsWith("：")) {
      PersonNames.atEnd(headline.title().substring(0, headline.title().length() - 1))
          .ifPresent(names::add);
    }
    body.paragraphs().forEach(p -> names.addAll(PersonNames.honoured(p.text())));
    return names;
  }

  private Headline missing(PageBody body) {
    String text = body.paragraphs().getFirst().text();
    String start =
        text.codePointCount(0, text.length()) <= 20
            ? text
            : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
    diagnostics.report(
        Code.IMPORT_HEADLINE_MISSING, span(body.firstLine(), body.lastLine()).place(), start);
    return Headline.of("");
  }

  private void placeCaptions(Map<Integer, List<String>> captions, List<Unplaced> unplaced) {
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      switch (chunk.kind()) {
        case CAPTION -> {
          Optional<Integer> body = captionOwner(chunk, i);
          body.ifPresentOrElse(
              b -> captions.computeIfAbsent(b, k -> new ArrayList<>()).add(chunk.text()),
              () -> unplaced.add(unplaced(Unplaced.Kind.CAPTION, chunk.lines())));
        }
        case TEASER -> unplaced.add(unplaced(Unplaced.Kind.TEASER, chunk.lines()));
        case BODY, HEAD, OPEN -> {}
      }
    }
  }

  /** The article that the caption shares most with; the one before it if it shares nothing. */
  private Optional<Integer> captionOwner(Chunk caption, int position) {
    int best = -1;
    int most = 0;
    for (int body = 0; body < bodies.size(); body++) {
      boolean before = bodies.get(body).position() < position;
      int affinity = index.affinity(caption.text(), body);
      if (affinity > most || (most == 0 && before)) {
        best = body;
        most = affinity;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /** A lone line on top of a zone is the banner over its articles. */
  private Unplaced leftOver(HeadlineGroup group) {
    boolean onTop =
        group.position() == 0 || chunks.get(group.position() - 1).kind() == Chunk.Kind.BODY;
    boolean lone = group.lines().size() == 1;
    return unplaced(onTop && lone ? Unplaced.Kind.BANNER : Unplaced.Kind.OTHER, group.lines());
  }

  private Unplaced unplaced(Unplaced.Kind kind, List<PageLine> lines) {
    Unplaced piece =
        new Unplaced(
            kind,
            LineJoiner.join(lines),
            span(lines.getFirst().number(), lines.getLast().number()));
    diagnostics.report(Code.IMPORT_UNPLACED, piece.span().place(), kind.chinese(), piece.text());
    return piece;
  }

  private Span span(int firstLine, int lastLine) {
    return new Span(source.file(), firstLine, lastLine);
  }
}
