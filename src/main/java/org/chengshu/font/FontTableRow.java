package org.chengshu.font;

import java.util.List;

/**
 * 字体表的一行: one face as {@code fonts.tsv} describes it.
 *
 * @param names the family and its other names
 * @param file relative to the folder of the table
 * @param language BCP 47, or {@code *}
 */
record FontTableRow(
    String family,
    List<String> names,
    String file,
    int index,
    int weight,
    boolean italic,
    Role role,
    String language,
    Quirks quirks,
    String licence) {}
