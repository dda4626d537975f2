package vn.xeploai.trial;

import java.util.List;
import vn.xeploai.facts.SubjectKind;

/**
 * The bodies beside the committee that every commune has.
 *
 * @param id the id
 * @param name the name
 * @param kind government, front or organisation
 * @param fewest the fewest who could be members of it; 0 where it has no members
 * @param most the most who could be members of it
 */
record Body(String id, String name, SubjectKind kind, int fewest, int most) {
  static final String GOVERNMENT = "UBND";
  static final String FRONT = "MTTQ";
  static final String FARMERS = "HND";
  static final String WOMEN = "HPN";
  static final String YOUTH = "DTN";

  static final List<Body> ALL =
      List.of(
          new Body(GOVERNMENT, "Ủy ban nhân dân xã", SubjectKind.GOVERNMENT, 0, 0),
          new Body(FRONT, "Ủy ban Mặt trận Tổ quốc xã", SubjectKind.FRONT, 0, 0),
          new Body(FARMERS, "Hội Nông dân xã", SubjectKind.ORGANISATION, 700, 1500),
          new Body(WOMEN, "Hội Liên hiệp Phụ nữ xã", SubjectKind.ORGANISATION, 800, 1700),
          new Body("CCB", "Hội Cựu chiến binh xã", SubjectKind.ORGANISATION, 150, 400),
          new Body(YOUTH, "Đoàn Thanh niên xã", SubjectKind.ORGANISATION, 250, 700),
          new Body("CD", "Công đoàn cơ sở xã", SubjectKind.ORGANISATION, 40, 110));
}
