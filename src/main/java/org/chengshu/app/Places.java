package org.chengshu.app;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Place;
import org.chengshu.source.Span;

/** 查出处: the typesetter knows ids only; this adds the manuscript's file and line. */
record Places(Map<String, Span> spans) {

  Diagnostic complete(Diagnostic finding) {
    Place place = finding.place();
    if (place.file().isPresent()) {
      return finding;
    }
    return place
        .paragraph()
        .or(place::article)
        .flatMap(id -> Optional.ofNullable(spans.get(id)))
        .map(span -> new Diagnostic(finding.code(), at(place, span), finding.arguments()))
        .orElse(finding);
  }

  private static Place at(Place place, Span span) {
    return new Place(
        Optional.of(span.file()),
        OptionalInt.of(span.firstLine()),
        place.article(),
        place.paragraph());
  }
}
