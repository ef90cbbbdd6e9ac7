package org.chengshu.designed;

import java.io.IOException;
import java.util.Optional;
import org.chengshu.diag.Diagnostics;

/** 制版: makes the PDF of a page. */
@FunctionalInterface
interface Renderer {

  /** Nothing, with a finding, if the page cannot be made whole. */
  Optional<byte[]> render(DesignedPage page, Diagnostics diagnostics) throws IOException;
}
