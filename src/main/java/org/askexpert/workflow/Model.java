package org.askexpert.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** A model in our jar: its bytes, and the version tag of each process or decision in it. */
final class Model {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/";

    private final String path;
    private final byte[] content;
    private final Map<String, Integer> tags;

    private Model(String path, byte[] content) {
        this.path = path;
        this.content = content;
        this.tags = tags(path, content);
    }

    static Model at(String path) {
        try {
            return new Model(path, new ClassPathResource(path).getContentAsByteArray());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String path() {
        return path;
    }

    byte[] content() {
        return content.clone();
    }

    /** Version tag by process id or decision id. */
    Map<String, Integer> tags() {
        return tags;
    }

    boolean isDecision() {
        return path.endsWith(".dmn");
    }

    private static Map<String, Integer> tags(String path, byte[] content) {
        try (InputStream in = new ByteArrayResource(content).getInputStream()) {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            return tags(factory.createXMLStreamReader(in));
        } catch (IOException | XMLStreamException | NumberFormatException broken) {
            throw new IllegalStateException(path + " cannot be read, or a versionTag in it is no whole number");
        }
    }

    private static Map<String, Integer> tags(XMLStreamReader xml) throws XMLStreamException {
        Map<String, Integer> tags = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            boolean process = xml.getLocalName().equals("process");
            if (process || xml.getLocalName().equals("decision")) {
                String tag = xml.getAttributeValue(CAMUNDA + (process ? "bpmn" : "dmn"), "versionTag");
                tags.put(xml.getAttributeValue(null, "id"), Integer.valueOf(tag));
            }
        }
        return Map.copyOf(tags);
    }
}
