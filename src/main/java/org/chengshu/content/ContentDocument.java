package org.chengshu.content;

/**
 * 内容文档: one XHTML document of the book, the same text for readers and for paper.
 *
 * @param id permanent, also the stem of the file name
 * @param fileName within the publication, {@code [a-z0-9_.-]+}
 * @param title plain text
 * @param xhtml a whole XHTML5 document in UTF-8 syntax
 */
public record ContentDocument(
    String id, String fileName, DocumentKind kind, String title, String xhtml) {}
