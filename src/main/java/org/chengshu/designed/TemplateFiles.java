package org.chengshu.designed;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * 模板能看到的文件: the pictures of the page and the files of the template's own folder. Whatever else a
 * template names is refused, on the network and on the disk, and remembered.
 */
final class TemplateFiles implements FSUriResolver, FSStreamFactory {

  /** The only protocol there is. */
  static final String PROTOCOL = "plate";

  static final String BASE = PROTOCOL + ":";

  private final DesignedPage page;
  private final Path folder;
  private final Set<String> refused = new TreeSet<>();

  TemplateFiles(DesignedPage page) {
    this.page = page;
    this.folder = page.template().folder().toAbsolutePath().normalize();
  }

  Set<String> refused() {
    return refused;
  }

  /** An address of ours, or null, which the library takes for a refusal. */
  @Override
  public String resolveURI(String base, String uri) {
    if (uri == null || uri.isEmpty() || isPicture(uri)) {
      return uri;
    }
    String name = uri.startsWith(BASE) ? uri.substring(BASE.length()) : uri;
    if (isOwn(name)) {
      return BASE + name;
    }
    refused.add(uri);
    return null;
  }

  @Override
  public FSStream getUrl(String uri) {
    if (uri != null && uri.startsWith(BASE)) {
      String name = uri.substring(BASE.length());
      if (isPicture(uri)) {
        return stream(page.photos().get(Integer.parseInt(name)).file());
      }
      if (isOwn(name)) {
        return stream(folder.resolve(name));
      }
    }
    refused.add(String.valueOf(uri));
    return null;
  }

  private boolean isPicture(String uri) {
    for (int i = 0; i < page.photos().size(); i++) {
      if (uri.equals(TemplateFiller.address(i))) {
        return true;
      }
    }
    return false;
  }

  /** Neither by dots nor by a link out of the folder. */
  private boolean isOwn(String name) {
    try {
      Path file = folder.resolve(name).normalize();
      return !name.contains(":")
          && file.startsWith(folder)
          && Files.isRegularFile(file)
          && file.toRealPath().startsWith(folder.toRealPath());
    } catch (InvalidPathException | IOException _) {
      return false;
    }
  }

  private static FSStream stream(Path file) {
    return new FSStream() {
      @Override
      public InputStream getStream() {
        try {
          return Files.newInputStream(file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }
}
