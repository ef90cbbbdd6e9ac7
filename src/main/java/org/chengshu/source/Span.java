package org.chengshu.source;

import org.chengshu.diag.Place;

/**
 * 出处: the lines of a file that a piece of text came from.
 *
 * @param file as the user would write it
 * @param firstLine 1-based
 * @param lastLine 1-based, inclusive
 */
public record Span(String file, int firstLine, int lastLine) {

  public Place place() {
    return Place.line(file, firstLine);
  }
}
