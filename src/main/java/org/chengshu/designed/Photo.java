package org.chengshu.designed;

import java.nio.file.Path;
import java.util.Optional;

/**
 * 照片: a picture of a designed page.
 *
 * @param file found and known to be a picture
 */
public record Photo(Path file, String alt, Optional<String> caption, Optional<String> credit) {}
