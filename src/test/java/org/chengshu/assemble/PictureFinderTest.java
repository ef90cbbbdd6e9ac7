package org.chengshu.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.chengshu.content.PictureFile;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;
import org.chengshu.manuscript.SampleArticle;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFinderTest {

  @TempDir Path parent;
  private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(parent.resolve("book/pictures")).getParent();
  }

  private static Picture picture(String file) {
    return new Picture(file, Optional.of("图"), Optional.empty(), Optional.empty());
  }

  private Map<String, PictureFile> find(String... files) {
    SampleArticle article = SampleArticle.of("a1");
    Arrays.stream(files)
        .forEach(name -> article.block(new Block.Figure(picture(name), article.nextSpan())));
    return PictureFinder.find(folder, List.of(article.build()), diagnostics);
  }

  private static byte[] image(String format, int width, int height, boolean progressive)
      throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    if (progressive) {
      parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    writer.setOutput(ImageIO.createImageOutputStream(out));
    writer.write(null, new IIOImage(image, null, null), parameters);
    ((ImageOutputStream) writer.getOutput()).flush();
    return out.toByteArray();
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** The platform's own writers are the oracle. */
  @ParameterizedTest
  @CsvSource({
    "png, 1, 1, false",
    "png, 1200, 37, false",
    "jpeg, 7, 5, false",
    "jpeg, 640, 480, false",
    "jpeg, 641, 479, true"
  })
  void readsSizesFromHeaders(String format, int width, int height, boolean progressive)
      throws IOException {
    write("pictures/x.bin", image(format, width, height, progressive));
    PictureFile file = find("pictures/x.bin").get("pictures/x.bin");
    assertEquals(width, file.width());
    assertEquals(height, file.height());
    assertEquals("image/" + format, file.mediaType());
    assertTrue(file.href().endsWith(format.equals("png") ? ".png" : ".jpg"), file.href());
  }

  /** A phone puts a preview picture with a size of its own into the first segment. */
  @Test
  void isNotFooledByThePreviewInAPhonesPicture() throws IOException {
    byte[] photo = image("jpeg", 640, 480, false);
    byte[] preview = image("jpeg", 16, 12, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(photo, 0, 2);
    int length = preview.length + 2;
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
    out.writeBytes(preview);
    out.write(photo, 2, photo.length - 2);
    write("pictures/phone.jpg", out.toByteArray());
    assertEquals(640, find("pictures/phone.jpg").get("pictures/phone.jpg").width());
  }

  @Test
  void givesUniqueAsciiNamesThatDependOnThePathAlone() throws IOException {
    byte[] png = image("png", 2, 2, false);
    List<String> names =
        List.of(
            "pictures/余亮.png", "pictures/a/1.png", "pictures/b/1.png", "pictures/Front Page.PNG");
    for (String name : names) {
      write(name, png);
    }
    Map<String, PictureFile> all = find(names.toArray(String[]::new));
    List<String> hrefs = all.values().stream().map(PictureFile::href).toList();
    assertEquals(4, hrefs.stream().distinct().count());
    assertTrue(hrefs.stream().allMatch(h -> h.matches("pictures/[a-z0-9-]+\\.png")), "" + hrefs);
    assertTrue(hrefs.getLast().startsWith("pictures/front-page-"), hrefs.getLast());
    assertEquals(hrefs.get(2), find("pictures/b/1.png").get("pictures/b/1.png").href());
  }

  @Test
  void findsPicturesWhereverTheyStandAndEachFileOnce() throws IOException {
    for (String name : List.of("pictures/a.png", "pictures/b.png", "pictures/c.png")) {
      write(name, image("png", 3, 3, false));
    }
    SampleArticle sample = SampleArticle.of("a1").picture(picture("pictures/a.png"));
    Inline nested =
        Inline.Span.of(
            Inline.Role.STRONG, List.of(new Inline.Image(picture("pictures/../pictures/a.png"))));
    Block.Cell cell =
        new Block.Cell(
            List.of(new Inline.Image(picture("pictures\\b.png"))), Block.Alignment.START);
    Block table =
        new Block.Table(
            List.of(), List.of(new Block.Row(List.of(cell))), Optional.empty(), sample.nextSpan());
    Block figure = new Block.Figure(picture("pictures/c.png"), sample.nextSpan());
    Article article =
        sample
            .paragraph(List.of(nested))
            .block(new Block.Quotation(List.of(table), sample.nextSpan()))
            .block(new Block.ItemList(false, 1, List.of(List.of(figure)), sample.nextSpan()))
            .build();
    Map<String, PictureFile> all = PictureFinder.find(folder, List.of(article), diagnostics);
    assertEquals(
        List.of(
            "pictures/a.png", "pictures/../pictures/a.png", "pictures\\b.png", "pictures/c.png"),
        List.copyOf(all.keySet()));
    assertEquals(all.get("pictures/a.png"), all.get("pictures/../pictures/a.png"));
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void staysInsideTheFolder() throws IOException {
    Path secret = Files.write(parent.resolve("secret.png"), image("png", 2, 2, false));
    Map<String, PictureFile> found =
        find(
            "../secret.png",
            secret.toString(),
            "pictures/../../secret.png",
            "https://example.org/a.png",
            "..\\secret.png");
    assertEquals(Map.of(), found);
    assertTrue(
        Findings.of(diagnostics).stream().allMatch(line -> line.contains("SRC-06")),
        Findings.of(diagnostics).toString());
    assertEquals(5, diagnostics.all().size());
    assertEquals(8, diagnostics.all().get(1).place().line().getAsInt());
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Path secret = Files.write(parent.resolve("secret.png"), image("png", 2, 2, false));
    link("pictures/link.png", secret);
    assertEquals(Map.of(), find("pictures/link.png"));
    assertTrue(Findings.of(diagnostics).getFirst().contains("SRC-06"));
  }

  /** A link lets this system find what Windows would find in any case of letters. */
  @Test
  void spellsNamesAsTheFilesAreSpelled() throws IOException {
    write("Pictures/IMG_1.JPG", image("png", 2, 2, false));
    if (!Files.exists(folder.resolve("pictures/img_1.jpg"))) {
      link("pictures/img_1.jpg", folder.resolve("Pictures/IMG_1.JPG"));
    }
    assertEquals(Map.of(), find("pictures/img_1.jpg"));
    String line = Findings.of(diagnostics).getFirst();
    assertTrue(line.contains("MAN-10"), line);
    assertTrue(line.contains("ictures/IMG_1.JPG"), line);
  }

  /** Not everyone may make links on Windows. */
  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(name), target);
    } catch (FileSystemException e) {
      Assumptions.abort("no links here: " + e.getMessage());
    }
  }

  @Test
  void saysWhatIsMissing() {
    assertEquals(Map.of(), find("pictures/没有.jpg", "pictures", "a\0b.png"));
    assertEquals(
        List.of("MAN-10", "MAN-10", "MAN-10"),
        diagnostics.all().stream().map(found -> found.code().id()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 文件是空的",
    "47494638396101000100, 是 GIF",
    "524946462400000057454250565038, 是 WebP",
    "0000001866747970686569630000, 是 HEIC（手机照片）",
    "255044462D312E37, 是 PDF",
    "68656C6C6F, 认不出是什么格式",
    "89504E470D0A1A0A0000000D, 文件不完整",
    "89504E470D0A1A0A0000000D49484452000000000000000A, 尺寸不对（0×10）",
    "89504E470D0A1A0A0000000D49484452FFFFFFFF0000000A, 尺寸不对（-1×10）",
    "89504E470D0A1A0A0000000D4944415400000001, PNG 文件头不对",
    "FFD8FFE00010, 文件不完整",
    "FFD8FFD9, 文件不完整",
    "FFD8FFE00000, 没有图像尺寸",
    "FFD8FFDA0008000000000000, 没有图像尺寸",
    "FFD8FFE00002AABB, JPEG 文件已损坏"
  })
  void saysWhyAPictureCannotBeRead(String hex, String reason) throws IOException {
    write("pictures/x.jpg", HexFormat.of().parseHex(hex));
    assertEquals(Map.of(), find("pictures/x.jpg"));
    String line = Findings.of(diagnostics).getFirst();
    assertTrue(line.contains("MAN-11 pictures/x.jpg|") && line.contains(reason), line);
  }

  /** A header cut short or scrambled is a finding, never an exception. */
  @Test
  void survivesDamagedHeaders() throws IOException {
    Random random = new Random(11);
    byte[] jpeg = image("jpeg", 64, 48, false);
    for (int round = 0; round < 500; round++) {
      byte[] damaged = Arrays.copyOf(jpeg, random.nextInt(jpeg.length));
      for (int i = 0; i < 5 && damaged.length > 3; i++) {
        damaged[3 + random.nextInt(Math.min(damaged.length, 200) - 3)] = (byte) random.nextInt();
      }
      write("pictures/x.jpg", damaged);
      int before = diagnostics.all().size();
      int expected = find("pictures/x.jpg").isEmpty() ? 1 : 0;
      assertEquals(expected, diagnostics.all().size() - before);
    }
  }

  @Test
  void textIsNoPicture() throws IOException {
    write("pictures/a.svg", "<svg xmlns='x'/>".getBytes(StandardCharsets.UTF_8));
    find("pictures/a.svg");
    assertTrue(Findings.of(diagnostics).getFirst().endsWith("不是 PNG 或 JPEG，是 SVG"));
  }
}
