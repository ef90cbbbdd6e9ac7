package org.chengshu.book;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * 印刷数据: what only the finished pages know of an edition and its imprint page states (REQUIREMENTS
 * B-61).
 *
 * @param format 开数, where the trim comes from a known sheet
 * @param sheets 印张 of one copy; 0 where there is no format
 * @param thousands 字数 in 千字
 */
public record PrintFigures(Trim trim, OptionalInt format, BigDecimal sheets, long thousands) {}
