package org.chengshu.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class W3cDateTest {

  @ParameterizedTest
  @CsvSource({
    "2026, 2026",
    "2026年, 2026",
    "2026年5月, 2026-05",
    "2026年5月1日, 2026-05-01",
    "2026-5-1, 2026-05-01",
    "2026-13, ",
    "2026年2月30日, ",
    "二〇二六年, ",
    "五一, ",
  })
  void dates(String written, String expected) {
    assertEquals(Optional.ofNullable(expected), W3cDate.date(written));
  }

  @Test
  void aZipKnowsNoOtherCentury() {
    assertEquals(
        LocalDateTime.of(1980, 1, 1, 0, 0), W3cDate.zipTime(Instant.parse("1970-01-01T00:00:00Z")));
    assertEquals(2099, W3cDate.zipTime(Instant.parse("2150-01-01T00:00:00Z")).getYear());
    assertEquals(Optional.empty(), W3cDate.modified("2026-05-01"));
  }
}
