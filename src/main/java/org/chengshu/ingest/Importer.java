package org.chengshu.ingest;
import org.chengshu.diag.Diagnostics; import org.chengshu.source.Source;
public final class Importer { public static ImportResult read(Source s, Diagnostics d) { throw new IllegalStateException(); } private Importer() {} }
