package org.chengshu.assemble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.chengshu.book.Book;
import org.chengshu.book.Plate;
import org.chengshu.content.PictureFile;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;
import org.chengshu.manuscript.Walk;
import org.chengshu.source.SlashPath;

/**
 * 找图片: finds the files of the articles' pictures inside the book's folder. A path that leads out of
 * it, by its dots or by a link, is refused (SRC-06).
 */
public final class PictureFinder {

  private static final long MAX_BYTES = 256L << 20;

  private final Path folder;
  private final Diagnostics diagnostics;
  private final PictureNames names = new PictureNames();
  private final Map<Path, PictureFile> byPath = new LinkedHashMap<>();
  private final SequencedMap<String, PictureFile> byName = new LinkedHashMap<>();

  private PictureFinder(Path folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /**
   * The pictures of a book, in the order of their first mention.
   *
   * @return from {@link Picture#file} as the manuscript has it; what was not found is reported
   *     (MAN-10, MAN-11) and missing
   */
  public static SequencedMap<String, PictureFile> find(
      Path bookFolder, List<Article> articles, Diagnostics diagnostics) {
    PictureFinder finder = new PictureFinder(bookFolder.toAbsolutePath().normalize(), diagnostics);
    articles.forEach(finder::find);
    return Collections.unmodifiableSequencedMap(finder.byName);
  }

  /**
   * The pictures of a book, those of its plates first.
   *
   * @return from {@link Picture#file} as the manuscript or {@code book.yaml} has it; what was not
   *     found is reported (MAN-10, MAN-11) and missing
   */
  public static SequencedMap<String, PictureFile> find(
      Path bookFolder, Book book, Diagnostics diagnostics) {
    PictureFinder finder = new PictureFinder(bookFolder.toAbsolutePath().normalize(), diagnostics);
    book.front().plates().forEach(finder::find);
    book.articles().forEach(finder::find);
    return Collections.unmodifiableSequencedMap(finder.byName);
  }

  /**
   * Pictures that are known by their names alone.
   *
   * @param place of whatever names them
   */
  public static SequencedMap<String, PictureFile> find(
      Path folder, List<String> names, Place place, Diagnostics diagnostics) {
    PictureFinder finder = new PictureFinder(folder.toAbsolutePath().normalize(), diagnostics);
    names.forEach(name -> finder.find(name, place));
    return Collections.unmodifiableSequencedMap(finder.byName);
  }

  private void find(Plate plate) {
    plate.pictures().forEach(shown -> find(shown.picture().file(), shown.span().place()));
  }

  private void find(Article article) {
    Place own = article.span().place().inArticle(article.id());
    article.pictures().forEach(picture -> find(picture.file(), own));
    Walk.blocks(article.blocks())
        .forEach(block -> {
          Place place = block.span().place().inArticle(article.id());
          pictures(block).forEach(picture -> find(picture.file(), place));
        });
  }

  private static Stream<Picture> pictures(Block block) {
    Stream<Picture> own =
        block instanceof Block.Figure figure ? Stream.of(figure.picture()) : Stream.empty();
    Stream<Picture> inside =
        Walk.inlines(block)
            .filter(Inline.Image.class::isInstance)
            .map(inline -> ((Inline.Image) inline).picture());
    return Stream.concat(own, inside);
  }

  private void find(String name, Place place) {
    if (!byName.containsKey(name)) {
      path(name, place)
          .flatMap(path -> file(path, name, place))
          .ifPresent(file -> byName.put(name, file));
    }
  }

  private Optional<Path> path(String name, Place place) {
    // On Windows an address is no path at all.
    if (name.contains("://")) {
      diagnostics.report(Code.PATH_OUTSIDE, place, name);
      return Optional.empty();
    }
    try {
      Path path = folder.resolve(name.replace('\\', '/')).normalize();
      if (!path.startsWith(folder)) {
        diagnostics.report(Code.PATH_OUTSIDE, place, name);
      } else if (!Files.isRegularFile(path)) {
        diagnostics.report(Code.PICTURE_MISSING, place, name);
      } else {
        return inside(path, name, place);
      }
    } catch (InvalidPathException _) {
      diagnostics.report(Code.PICTURE_MISSING, place, name);
    } catch (IOException e) {
      diagnostics.report(Code.PICTURE_UNREADABLE, place, name, FileTrouble.reason(e));
    }
    return Optional.empty();
  }

  /** A file that is there: not by a link out of the folder, nor by another case of letters. */
  private Optional<Path> inside(Path path, String name, Place place) throws IOException {
    Path realFolder = folder.toRealPath();
    Path real = path.toRealPath();
    if (!real.startsWith(realFolder)) {
      diagnostics.report(Code.PATH_OUTSIDE, place, name);
      return Optional.empty();
    }
    String asNamed = SlashPath.of(folder.relativize(path));
    String asSpelled = SlashPath.of(realFolder.relativize(real));
    if (asNamed.equalsIgnoreCase(asSpelled) && !asNamed.equals(asSpelled)) {
      // Where Windows finds it, other systems would not.
      String both = "%s（实际是 %s / it is %2$s）".formatted(name, asSpelled);
      diagnostics.report(Code.PICTURE_MISSING, place, both);
      return Optional.empty();
    }
    return Optional.of(path);
  }

  private Optional<PictureFile> file(Path path, String name, Place place) {
    PictureFile known = byPath.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      long size = Files.size(path);
      if (size > MAX_BYTES) {
        diagnostics.report(Code.FILE_TOO_LARGE, place, name, size, MAX_BYTES);
        return Optional.empty();
      }
      PictureHeader header = PictureHeader.read(path);
      String relative = SlashPath.of(folder.relativize(path));
      String href = names.href(relative, header.format().ending());
      String type = header.format().mediaType();
      PictureFile file = new PictureFile(href, type, path, header.width(), header.height());
      byPath.put(path, file);
      return Optional.of(file);
    } catch (UnreadablePictureException e) {
      diagnostics.report(Code.PICTURE_UNREADABLE, place, name, e.getMessage());
    } catch (IOException e) {
      diagnostics.report(Code.PICTURE_UNREADABLE, place, name, FileTrouble.reason(e));
    }
    return Optional.empty();
  }
}
