/** 设计页: pages that are drawn rather than set: HTML and CSS templates to stand-alone PDFs. */
package org.chengshu.designed;
