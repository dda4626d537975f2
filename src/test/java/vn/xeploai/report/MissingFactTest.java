package vn.xeploai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** People are asked for a fact by what it is and whose, not by its address. */
class MissingFactTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "results.csv:d.4.2:value|kết quả của d.4.2",
        "work.csv:DV025:on_time|nhiệm vụ của DV025: đúng hạn",
        "grades.csv:DV1/Tư tưởng, lối sống:grade|mức đánh giá của DV1 (Tư tưởng, lối sống): mức độ",
        "rulings.csv:CB04:ruling|quyết định của cấp có thẩm quyền về CB04",
        "organisations.csv:*:eligible|tổ chức một dòng nào đó: số đối tượng tập hợp",
        "points.csv:a:b:common|điểm của a:b: điểm tiêu chí chung"
      })
  void anAddressInVietnamese(String address, String words) {
    assertEquals(words, new Words(Messages.in(Language.VI)).fact(address));
  }

  @Test
  void anAddressInEnglish() {
    assertEquals(
        "work of DV025: on_time",
        new Words(Messages.in(Language.EN)).fact("work.csv:DV025:on_time"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CB04", "grades.csv:1374", "work.csv:DV025", "a.4"})
  void whatIsNoAddressStaysAsItIs(String text) {
    assertEquals(text, new Words(Messages.in(Language.VI)).fact(text));
  }
}
