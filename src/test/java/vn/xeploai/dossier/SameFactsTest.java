package vn.xeploai.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.facts.Dossier;

/** The same facts written in another way are the same dossier. */
class SameFactsTest {
  private String identity = "";
  private SortedMap<String, String> canonical = new TreeMap<>();

  @BeforeEach
  void readFullDossier(@TempDir Path folder) {
    Dossier dossier = DossierFolder.full(folder).dossier();
    canonical = DossierWriter.write(dossier);
    identity = DossierIdentity.sha256(dossier);
  }

  @Test
  void whatIsWrittenReadsBackAsTheSameFacts(@TempDir Path folder) {
    assertSame(write(folder, canonical));
    assertEquals(canonical, DossierWriter.write(accepted(DossierReader.read(canonical))));
  }

  @Test
  void theCanonicalFormIsFixed() {
    assertEquals(
        """
        commune: "Lương Nghĩa"
        district: "Long Mỹ"
        province: "Hậu Giang"
        year: 2023
        rulebook: "qd124"
        resolution:
          "date": "20/12/2022"
          "title": "Nghị quyết: năm 2023"
        illustrative: true
        quota_group: "long-my"
        roles:
          "van-phong": "Văn phòng Đảng ủy"
        """,
        canonical.get("dossier.yaml"));
    assertEquals(
        """
        code,title,unit,comparison,threshold,exceeds,of,owner,key,basic,measure,clause
        a.1,Đảng viên hoàn thành tốt,%,at-least,80,,,,,,members-good-or-better,I.1
        a.2,Chính quyền,,level,HTTNV,HTXSNV,,ubnd,,,government-level,
        b.1,Lúa,tấn,at-least,9210000,9300000,,ubnd,yes,yes,,II.1
        b.2,Hộ nghèo,%,at-most,1.5,0.8,,ubnd,yes,,,
        b.3,Mô hình,,,,,,hnd,,,,
        b.3.1,"Mô hình vừa, nhỏ",mô hình,at-least,2,,,hnd,,,,
        b.3.2,Số ấp văn hóa,ấp,at-least,9,,9,mttq,,,,
        b.3.3,Bảo hiểm,%,more-than,6.4750,,,,,,,
        b.3.4,Nợ,%,less-than,-3,-4,,,,,,
        c.1,Giữ chuẩn,,status,,,,van-phong,,,,
        """,
        canonical.get("targets.csv"));
    assertEquals(
        """
        subject,clause,ruling,decided_by,decided_on,reason
        cb1,,quota:keep,,2023-12-30,
        cb2,,quota:cut,,2023-12-30,
        committee,KHTNV.work-and-key,waive,BTV,2023-12-30,Bão lũ
        committee,,quota-percent:22.5,BTV,2023-12-30,Theo hướng dẫn
        m1,,level:HTTNV,BTV,2023-12-30,
        """,
        canonical.get("rulings.csv"));
  }

  @Test
  void rowsInAnyOrder(@TempDir Path folder) {
    Map<String, String> shuffled = new TreeMap<>(canonical);
    shuffled.replaceAll((file, text) -> file.equals("dossier.yaml") ? text : shuffle(text));

    assertSame(write(folder, shuffled));
  }

  @Test
  void columnsInAnyOrder(@TempDir Path folder) {
    DossierFolder other = write(folder, canonical);

    assertSame(other.file("points.csv", "results,subject,common", "66.25,m1,28.5", ",m2,"));
  }

  @Test
  void semicolonsMarksAndWindowsLineEnds(@TempDir Path folder) {
    DossierFolder other = write(folder, canonical);
    canonical.forEach(
        (file, text) -> {
          String windows = ("\uFEFF" + text).replace("\n", "\r\n");
          boolean quoted = text.contains("\"");
          String content = quoted ? windows : windows.replace(',', ';');
          other.bytes(file, content.getBytes(UTF_8));
        });

    assertSame(other);
  }

  @Test
  void decomposedCharacters(@TempDir Path folder) {
    DossierFolder other = write(folder, canonical);
    canonical.forEach(
        (file, text) ->
            other.bytes(file, Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(UTF_8)));

    assertSame(other);
  }

  @Test
  void numbersAndDatesSpeltInAnotherWay(@TempDir Path folder) {
    assertSame(
        write(folder, canonical)
            .change("targets.csv", "9210000", "9.210.000")
            .change("targets.csv", "1.5,0.8", "\"1,50\",\"00,80\"")
            .change("targets.csv", "6.4750", "\"6,47500\"")
            .change("results.csv", "2023-06-30", "30/06/2023"));
  }

  @Test
  void headersAndWordsInVietnamese(@TempDir Path folder) {
    assertSame(
        write(folder, canonical)
            .file(
                "members.csv",
                "Mã đảng viên,Họ và tên,Chi bộ,Vai trò,Xếp loại công chức,Không xếp loại",
                "m1,Nguyễn Văn A,cb1,Lãnh đạo,Hoàn thành tốt nhiệm vụ,",
                "m2,Trần Thị B,cb1,,?,",
                "m3,Lê C,cb2,ngoài hệ thống chính trị,,mới kết nạp")
            .file(
                "conclusions.csv",
                "DOI TUONG,Loai,Cơ quan kết luận,ngày kết luận,văn bản",
                "cb1,mất đoàn kết,UBKT,06/05/2023,KL 12",
                "m1,Nêu gương,,,"));
  }

  @Test
  void blankRowsBlanksAndQuotes(@TempDir Path folder) {
    assertSame(
        write(folder, canonical)
            .file(
                "points.csv",
                "",
                ",,",
                " subject , common,\u00A0results,",
                "m1 ,\"28.5\" , 66.25 ,",
                "",
                "  \"m2\"",
                ""));
  }

  @Test
  void anyLocale(@TempDir Path folder) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertSame(write(folder, canonical));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anotherFactIsAnotherDossier(@TempDir Path folder) {
    Dossier other = write(folder, canonical).change("points.csv", "28.5", "28.6").dossier();

    assertNotEquals(identity, DossierIdentity.sha256(other));
  }

  @Test
  void textThatYamlAndTablesCouldTakeForSyntax(@TempDir Path folder) {
    Dossier dossier =
        DossierFolder.minimal(folder)
            .file(
                "dossier.yaml",
                "commune: \"a: \\\"b\\\" \\\\ # c\\nd\\u0007\"",
                "year: 2023",
                "district: 'null'",
                "resolution: Một nghị quyết",
                "roles: {\"x: y\": , z.t: '~'}")
            .file("results.csv", "code,value,evidence", "b.1,5,\"một\r\nhai \"\"ba\"\"; bốn, năm\"")
            .dossier();

    assertEquals("a: \"b\" \\ # c\nd\u0007", dossier.commune().name());
    assertEquals("null", dossier.commune().district());
    assertEquals("Một nghị quyết", dossier.commune().resolution().title());
    assertEquals(Map.of("x: y", "", "z.t", "~"), dossier.commune().roles());
    assertEquals("một\nhai \"ba\"; bốn, năm", dossier.results().get(0).evidence());
    SortedMap<String, String> written = DossierWriter.write(dossier);
    Dossier again = accepted(DossierReader.read(written));
    assertEquals(dossier.commune().name(), again.commune().name());
    assertEquals(dossier.commune().roles(), again.commune().roles());
    assertEquals(written, DossierWriter.write(again));
  }

  private static String shuffle(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Collections.shuffle(lines.subList(1, lines.size()), new Random(7));
    return String.join("\n", lines) + "\n";
  }

  private static DossierFolder write(Path folder, Map<String, String> contents) {
    DossierFolder other = DossierFolder.minimal(folder);
    contents.forEach((file, text) -> other.bytes(file, text.getBytes(UTF_8)));
    return other;
  }

  private static Dossier accepted(Reading reading) {
    return ((Reading.Accepted) reading).dossier();
  }

  private void assertSame(DossierFolder other) {
    Dossier dossier = other.dossier();
    assertEquals(canonical, DossierWriter.write(dossier));
    assertEquals(identity, DossierIdentity.sha256(dossier));
  }
}
