package org.chengshu.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.chengshu.content.Contributor;
import org.chengshu.content.PublicationMetadata;

/** 文件信息: the same facts as document information and as XMP; dates come from the book (C-53). */
final class Metadata {

  private static final String PRODUCER = "Chengshu";

  private Metadata() {}

  static COSDictionary info(PublicationMetadata metadata) {
    COSDictionary info = new COSDictionary();
    info.setString(COSName.TITLE, metadata.title());
    if (!metadata.creators().isEmpty()) {
      List<String> names = metadata.creators().stream().map(Contributor::name).toList();
      info.setString(COSName.AUTHOR, String.join("；", names));
    }
    info.setString(COSName.CREATOR, PRODUCER);
    info.setString(COSName.PRODUCER, PRODUCER);
    String date = "D:" + metadata.modified().replaceAll("[^0-9]", "") + "Z";
    info.setString(COSName.CREATION_DATE, date);
    info.setString(COSName.MOD_DATE, date);
    return info;
  }

  static COSStream xmp(PublicationMetadata metadata) throws IOException {
    String packet =
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <dc:format>application/pdf</dc:format>
        <dc:identifier>%s</dc:identifier>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq>%s</rdf:Seq></dc:creator>
        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>%s</xmp:CreateDate>
        <xmp:ModifyDate>%s</xmp:ModifyDate>
        <xmp:MetadataDate>%s</xmp:MetadataDate>
        <xmp:CreatorTool>%s</xmp:CreatorTool>
        <pdf:Producer>%s</pdf:Producer>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """
            .formatted(
                escaped(metadata.identifier()),
                escaped(metadata.title()),
                creators(metadata.creators()),
                escaped(metadata.language()),
                escaped(metadata.modified()),
                escaped(metadata.modified()),
                escaped(metadata.modified()),
                PRODUCER,
                PRODUCER);
    COSStream stream = Streams.ofPlain(packet.getBytes(StandardCharsets.UTF_8));
    stream.setItem(COSName.TYPE, COSName.METADATA);
    stream.setName(COSName.SUBTYPE, "XML");
    return stream;
  }

  private static String creators(List<Contributor> creators) {
    StringBuilder items = new StringBuilder();
    creators.forEach(c -> items.append("<rdf:li>").append(escaped(c.name())).append("</rdf:li>"));
    return items.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
