/** 版权页与统计: what the law and the printer ask of a book, and the figures that they need. */
package org.chengshu.imprint;
