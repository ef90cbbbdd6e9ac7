/** 出版物到 EPUB: writes the Publication as an EPUB 3.3 file (REQUIREMENTS D). */
package org.chengshu.epub;
