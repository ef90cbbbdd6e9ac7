package org.chengshu.content;

/**
 * 责任者.
 *
 * @param role MARC relator code: {@code edt}, {@code aut}, {@code com} …
 */
public record Contributor(String name, String role) {}
