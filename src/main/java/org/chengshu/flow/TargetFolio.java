package org.chengshu.flow;

/**
 * 所到页码: the page that a link leads to.
 *
 * @param page its index in the book, from 0
 * @param folio as it is printed or counted
 */
public record TargetFolio(int page, String folio) {}
