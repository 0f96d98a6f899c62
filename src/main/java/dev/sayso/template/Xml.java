package dev.sayso.template;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, an element a line, two spaces an indent. Attributes are given as names and values in turn. */
final class Xml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private int depth;

    /** What may go wrong while writing to memory: nothing but a mistake of the caller. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    Xml() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    Xml doctype(String declaration) {
        return does(() -> {
            out.writeDTD(declaration);
            out.writeCharacters("\n");
        });
    }

    Xml open(String name, String... attributes) {
        return does(() -> {
            out.writeCharacters("  ".repeat(depth));
            start(name, attributes);
            out.writeCharacters("\n");
            depth++;
        });
    }

    Xml close() {
        return does(() -> {
            depth--;
            out.writeCharacters("  ".repeat(depth));
            out.writeEndElement();
            out.writeCharacters("\n");
        });
    }

    /** An element with nothing but text inside. */
    Xml leaf(String name, String content, String... attributes) {
        return does(() -> {
            out.writeCharacters("  ".repeat(depth));
            start(name, attributes);
            out.writeCharacters(content);
            out.writeEndElement();
            out.writeCharacters("\n");
        });
    }

    /** An element with nothing inside. */
    Xml empty(String name, String... attributes) {
        return does(() -> {
            out.writeCharacters("  ".repeat(depth));
            out.writeEmptyElement(name);
            attributes(attributes);
            out.writeCharacters("\n");
        });
    }

    String text() {
        does(out::flush);
        return text.toString();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private Xml does(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }
}
