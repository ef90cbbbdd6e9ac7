package org.chengshu.epub;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 日期: what a book says of its date, in the form that the package document wants (D-04). */
final class W3cDate {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-年](\\d{1,2})(?:[-月](\\d{1,2}))?)?[年月日]?");

  private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final LocalDateTime LAST = LocalDateTime.of(2099, 12, 31, 0, 0);

  private W3cDate() {}

  /**
   * {@code 2026年5月} is {@code 2026-05}; what is no date gives nothing, the imprint still has it.
   */
  static Optional<String> date(String written) {
    Matcher matcher = DATE.matcher(written.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(matcher.group(1));
      if (matcher.group(2) == null) {
        return Optional.of(Year.of(year).toString());
      }
      int month = Integer.parseInt(matcher.group(2));
      return Optional.of(
          matcher.group(3) == null
              ? YearMonth.of(year, month).toString()
              : LocalDate.of(year, month, Integer.parseInt(matcher.group(3))).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** To the second, with {@code Z}; nothing if it is no such time. */
  static Optional<Instant> modified(String written) {
    try {
      return Optional.of(Instant.parse(written.strip()).truncatedTo(ChronoUnit.SECONDS));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The time as a zip can say it. */
  static LocalDateTime zipTime(Instant modified) {
    LocalDateTime time = LocalDateTime.ofInstant(modified, ZoneOffset.UTC);
    return time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
  }
}
