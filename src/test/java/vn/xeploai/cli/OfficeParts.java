package vn.xeploai.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A workbook or document taken apart as XML.
 *
 * @param structure by part, its elements and attributes in order of name
 * @param texts what a document shows, as one text
 */
record OfficeParts(SortedMap<String, List<String>> structure, String texts) {
  static OfficeParts of(Path file) {
    SortedMap<String, List<String>> structure = new TreeMap<>();
    StringBuilder texts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        Elements elements = new Elements(texts);
        SAXParserFactory.newInstance()
            .newSAXParser()
            .parse(new ByteArrayInputStream(zip.readAllBytes()), elements);
        Collections.sort(elements.names);
        structure.put(part.getName(), elements.names);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(file.toString(), e);
    }
    return new OfficeParts(structure, texts.toString());
  }

  /** Collects names, and the texts between {@code w:t}. */
  private static final class Elements extends DefaultHandler {
    private final List<String> names = new ArrayList<>();
    private final StringBuilder texts;
    private boolean text;

    Elements(StringBuilder texts) {
      this.texts = texts;
    }

    @Override
    public void startElement(String uri, String name, String element, Attributes attributes) {
      names.add(element);
      text = element.equals("w:t");
      for (int i = 0; i < attributes.getLength(); i++) {
        String attribute = attributes.getQName(i);
        if (element.equals("c") && attribute.equals("t")) {
          names.add("c of type " + attributes.getValue(i));
        } else if (!attribute.equals("xml:space")) {
          names.add(element + " " + attribute);
        }
      }
    }

    @Override
    public void endElement(String uri, String name, String element) {
      text = false;
    }

    @Override
    public void characters(char[] characters, int from, int length) {
      if (text) {
        texts.append(characters, from, length);
      }
    }
  }
}
