package org.chengshu.page;

/** 书签: one entry, in the order of the pages. {@code level} from 1. */
public record Outline(int level, String title, int pageIndex, int offset) {}
