package org.chengshu.edit;

import org.chengshu.source.Span;

/**
 * 改动: one place that was changed, with a few characters around it.
 *
 * @param span the lines of the block
 */
public record Change(String articleId, Span span, Rule rule, String before, String after) {}
