/** 归类: which article belongs to which theme. A proposal; the editor decides (F-10). */
package org.chengshu.theme;
