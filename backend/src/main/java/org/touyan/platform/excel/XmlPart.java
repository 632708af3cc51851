package org.touyan.platform.excel;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, read forward only, with everything refused that no spreadsheet program writes. */
final class XmlPart implements AutoCloseable {
    /** Characters of a cell that are kept; no field of the house takes as many. */
    static final int LONGEST_TEXT = 2_000;

    private static final int DEEPEST = 64;
    /** A parser keeps every name it has met. */
    private static final int MOST_NAMES = 2_000;

    private static final InputFactoryImpl PARSERS = parsers();

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    XmlPart(InputStream in) throws IOException {
        this.in = in;
        try {
            reader = PARSERS.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static InputFactoryImpl parsers() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes to the next start of an element. @return false at the end of the part */
    boolean nextStart() throws IOException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** @return START_ELEMENT, END_ELEMENT, CHARACTERS or END_DOCUMENT, or something that need not be looked at */
    int next() throws IOException {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> enter();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.CDATA ->
                    throw new WorkbookRefused("文件里有不允许的 XML 内容，已停止读取");
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void enter() throws WorkbookRefused {
        depth++;
        int attributes = reader.getAttributeCount();
        boolean added = names.add(reader.getLocalName());
        for (int i = 0; i < attributes; i++) {
            added |= names.add(reader.getAttributeLocalName(i));
        }
        if (depth > DEEPEST || added && names.size() > MOST_NAMES) {
            throw new WorkbookRefused("文件的内部结构异常，不是正常的 Excel 工作簿");
        }
    }

    String name() {
        return reader.getLocalName();
    }

    /** By its name without prefix; null when it is not there. */
    String attribute(String name) {
        for (int i = 0, count = reader.getAttributeCount(); i < count; i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Appends the text of the current element, up to its end; what is longer than {@link #LONGEST_TEXT} is cut one behind it. */
    void text(StringBuilder into) throws IOException {
        int outside = depth - 1;
        for (int event = next(); depth > outside; event = next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                append(into);
            }
        }
    }

    private void append(StringBuilder into) throws IOException {
        try {
            String text = reader.getText();
            into.append(text, 0, Math.min(text.length(), Math.max(0, LONGEST_TEXT + 1 - into.length())));
        } catch (RuntimeException e) {
            // Aalto reads lazily and wraps what goes wrong then.
            throw failure(e);
        }
    }

    /** Passes over the current element and all within it. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    int depth() {
        return depth;
    }

    private static IOException failure(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof WorkbookRefused refused) {
                return refused;
            }
        }
        return new WorkbookRefused("文件内容不完整或已损坏，请在 Excel 中重新保存后再上传", e);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw failure(e);
        } finally {
            in.close();
        }
    }
}
