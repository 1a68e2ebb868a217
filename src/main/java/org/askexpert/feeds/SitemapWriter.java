package org.askexpert.feeds;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.askexpert.memory.Shown;
import org.springframework.http.HttpHeaders;

/** Writes a sitemap, or a list of sitemaps, line by line. */
final class SitemapWriter {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

    private final XMLStreamWriter out;
    private final String element;

    private SitemapWriter(XMLStreamWriter out, String element) {
        this.out = out;
        this.element = element;
    }

    /** Lines of one document. */
    interface Lines {
        void write(SitemapWriter to) throws XMLStreamException;
    }

    static void index(HttpServletResponse response, Lines lines) throws IOException {
        write(response, "sitemapindex", "sitemap", lines);
    }

    static void pages(HttpServletResponse response, Lines lines) throws IOException {
        write(response, "urlset", "url", lines);
    }

    /** @param changed null where nobody knows */
    void line(String address, Instant changed) throws XMLStreamException {
        out.writeStartElement(element);
        text("loc", address);
        if (changed != null) text("lastmod", changed.toString());
        out.writeEndElement();
    }

    private void text(String name, String content) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(content);
        out.writeEndElement();
    }

    private static void write(HttpServletResponse response, String root, String element, Lines lines)
            throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, Shown.SHORTLY);
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(response.getOutputStream(), "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.setDefaultNamespace(NAMESPACE);
            out.writeStartElement(root);
            out.writeDefaultNamespace(NAMESPACE);
            lines.write(new SitemapWriter(out, element));
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
