/** 书到出版物: writes the Book as semantic XHTML, once for horizontal and once for vertical. */
package org.chengshu.xhtml;
