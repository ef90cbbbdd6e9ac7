/** 汇编: the book's folder, its settings and its contents; articles become a book. */
package org.chengshu.assemble;
