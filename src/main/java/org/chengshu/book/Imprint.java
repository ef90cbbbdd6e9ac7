package org.chengshu.book;

import java.util.Map;
import java.util.Optional;

/**
 * 版权页: under which rules the book appears and what its imprint page says (REQUIREMENTS B.6, B.7).
 * Nothing in it is invented: a field that nobody wrote is not there.
 *
 * @param fields with the line of {@code book.yaml} each stands on
 * @param certificate 准印证 as it was granted
 * @param webOutputs the decision that an internal book may have an EPUB
 * @param line of {@code imprint:}, where something is missing; 1 if there is none
 */
public record Imprint(
    ImprintProfile profile,
    Map<ImprintField, Field> fields,
    Optional<Certificate> certificate,
    Optional<WebDecision> webOutputs,
    int line) {

  public Imprint {
    fields = Map.copyOf(fields);
  }

  /** An imprint that says nothing but its profile. */
  public static Imprint of(ImprintProfile profile) {
    return new Imprint(profile, Map.of(), Optional.empty(), Optional.empty(), 1);
  }

  public Optional<String> text(ImprintField field) {
    return Optional.ofNullable(fields.get(field)).map(Field::text);
  }

  /** 一项. */
  public record Field(String text, int line) {}

  /**
   * 准印证: the record of a permit for one printing (B-82).
   *
   * @param line of {@code certificate:}
   */
  public record Certificate(
      String number, String title, String unit, Trim trim, int copies, int line) {}

  /**
   * 网上成品的决定: who allowed the EPUB of an internal book, when and why (B-83).
   *
   * @param date as written
   */
  public record WebDecision(String allowedBy, String date, String reason) {}
}
