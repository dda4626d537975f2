package vn.xeploai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** A place is named with its kind once, whether or not the dossier has it in the name. */
class PlaceNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Đức Thọ,Hà Tĩnh,ĐẢNG BỘ HUYỆN ĐỨC THỌ",
    "Huyện Đức Thọ,Hà Tĩnh,ĐẢNG BỘ HUYỆN ĐỨC THỌ",
    "huyện Đức Thọ,,ĐẢNG BỘ HUYỆN ĐỨC THỌ",
    "Thị xã Hồng Lĩnh,,ĐẢNG BỘ THỊ XÃ HỒNG LĨNH",
    "TX. Hồng Lĩnh,,ĐẢNG BỘ TX. HỒNG LĨNH",
    "THÀNH PHỐ Vinh,,ĐẢNG BỘ THÀNH PHỐ VINH",
    "TP.Vinh,,ĐẢNG BỘ TP.VINH",
    "Quận 1,,ĐẢNG BỘ QUẬN 1",
    "'',Hà Tĩnh,ĐẢNG BỘ TỈNH HÀ TĨNH",
    "'',Tỉnh Hà Tĩnh,ĐẢNG BỘ TỈNH HÀ TĨNH",
    "'',Thành phố Huế,ĐẢNG BỘ THÀNH PHỐ HUẾ",
    "'',TP Huế,ĐẢNG BỘ TP HUẾ",
    "'','',''"
  })
  void theBodyAboveACommune(String district, String province, String superior) {
    assertEquals(
        superior, places(Language.VI).superior(district, province == null ? "" : province));
  }

  @ParameterizedTest
  @CsvSource({
    "Đức Thọ,'',PARTY BODY OF ĐỨC THỌ DISTRICT",
    "Đức Thọ District,'',PARTY BODY OF ĐỨC THỌ DISTRICT",
    "Thị xã Hồng Lĩnh,'',PARTY BODY OF THỊ XÃ HỒNG LĨNH",
    "'',Huế City,PARTY BODY OF HUẾ CITY",
    "'',Hà Tĩnh,PARTY BODY OF HÀ TĨNH PROVINCE"
  })
  void theBodyAboveACommuneInEnglish(String district, String province, String superior) {
    assertEquals(superior, places(Language.EN).superior(district, province));
  }

  @ParameterizedTest
  @CsvSource({
    "Bùi La Nhân,xã Bùi La Nhân",
    "Xã Bùi La Nhân,xã Bùi La Nhân",
    "Phường Trần Phú,phường Trần Phú",
    "Thị trấn Đức Thọ,thị trấn Đức Thọ",
    "Đặc khu Côn Đảo,đặc khu Côn Đảo",
    "Xãnh,xã Xãnh"
  })
  void aCommuneWithinASentence(String name, String named) {
    assertEquals(named, places(Language.VI).commune(name));
  }

  private static PlaceNames places(Language language) {
    return new PlaceNames(new Words(Messages.in(language)));
  }
}
