package org.chengshu.book;

/** 版心字数: the type area as characters in a line and lines on a page (REQUIREMENTS B-01). */
public record CharacterGrid(int characters, int lines) {}
