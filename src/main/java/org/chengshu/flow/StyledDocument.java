package org.chengshu.flow;

import org.chengshu.content.DocumentKind;

/** 已施样式的文档: the boxes of one content document. */
public record StyledDocument(
    String documentId, String fileName, DocumentKind kind, Box.Block root) {}
