package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.xeploai.text.Shown;

/** Takes an answer apart as the program does that it is for: into its structure and its texts. */
enum AnswerReader {
  /** Lines for people: no structure that a text could change. */
  LINES {
    @Override
    Content read(String answer) {
      return new Content(List.of(), List.of(answer), true);
    }
  },
  /** JSON: the same keys and kinds of values, whatever the order of ids. */
  JSON {
    @Override
    Content read(String answer) {
      Content content = new Content(new ArrayList<>(), new ArrayList<>(), false);
      try {
        walk("", new ObjectMapper().readTree(answer), content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Collections.sort(content.structure());
      return content;
    }

    private static void walk(String path, JsonNode node, Content content) {
      content.structure().add(path + " " + node.getNodeType());
      if (node.isTextual()) {
        content.texts().add(node.asText());
      }
      node.properties()
          .forEach(entry -> walk(path + "." + entry.getKey(), entry.getValue(), content));
      if (node.isArray()) {
        node.forEach(one -> walk(path + "[]", one, content));
      }
    }
  },
  /** CSV: no cell that a spreadsheet takes for a formula. */
  CSV {
    @Override
    Content read(String answer) {
      Content content = new Content(new ArrayList<>(), new ArrayList<>(), true);
      for (NamedCsvRecord row : Sheet.rows(answer)) {
        content.structure().addAll(row.getHeader());
        for (String cell : row.getFields()) {
          assertFalse(isLikeFormula(cell), cell);
          content.texts().add(cell);
        }
      }
      return content;
    }
  },
  /** HTML: the same elements and attributes, no address elsewhere, the same script and style. */
  HTML {
    @Override
    Content read(String answer) {
      Document page = Jsoup.parse(answer);
      Content content = new Content(new ArrayList<>(), List.of(page.text()), true);
      for (Element element : page.getAllElements()) {
        content.structure().add(element.tagName());
        for (Attribute attribute : element.attributes()) {
          content.structure().add(attribute.getKey());
          assertFalse(attribute.getKey().startsWith("on"), element::outerHtml);
        }
        assertTrue(element.attr("href").isEmpty() || element.attr("href").startsWith("#"));
        content.structure().add(element.data());
      }
      return content;
    }
  },
  /** SVG: well-formed, with the same elements and attributes. */
  SVG {
    @Override
    Content read(String answer) {
      try {
        Node root =
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer)))
                .getDocumentElement();
        Content content = new Content(new ArrayList<>(), List.of(root.getTextContent()), true);
        walk(root, content);
        return content;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SAXException | ParserConfigurationException e) {
        throw new IllegalStateException(e);
      }
    }

    private static void walk(Node node, Content content) {
      if (node.getNodeType() == Node.ELEMENT_NODE) {
        content.structure().add(node.getNodeName());
        for (int i = 0; i < node.getAttributes().getLength(); i++) {
          content.structure().add(node.getAttributes().item(i).getNodeName());
        }
      }
      for (int i = 0; i < node.getChildNodes().getLength(); i++) {
        walk(node.getChildNodes().item(i), content);
      }
    }
  },
  /** DOT: the same but for what stands between quotes. */
  DOT {
    @Override
    Content read(String answer) {
      return new Content(
          List.of(QUOTED.matcher(answer).replaceAll("\"\"")),
          QUOTED.matcher(answer).results().map(found -> found.group(1)).toList(),
          true);
    }
  };

  private static final Pattern NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?( %)?");
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]");
  private static final Pattern QUOTED =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.DOTALL);

  /** Whether a spreadsheet takes a text for a formula. */
  static boolean isLikeFormula(String text) {
    return FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches();
  }

  /** The parts of an answer. */
  abstract Content read(String answer);

  /**
   * The parts of an answer.
   *
   * @param structure what may not depend on texts
   * @param texts the texts
   * @param shown whether texts are written as people see them
   */
  record Content(List<String> structure, List<String> texts, boolean shown) {
    /** Which of the hostile texts are not in it; wrapping does not matter. */
    List<String> unseen() {
      String all = texts.stream().map(Content::plain).collect(Collectors.joining("\n"));
      return HostileText.ALL.stream()
          .map(HostileText::held)
          .filter(one -> !all.contains(plain(shown ? Shown.of(one) : one)))
          .toList();
    }

    private static String plain(String text) {
      return text.replaceAll("\\s+", "");
    }
  }
}
