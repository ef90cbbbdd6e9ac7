/** 整理: small repairs of the text, each of them logged. */
package org.chengshu.edit;
