package vn.xeploai.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Communes that are summed up together.
 *
 * @param of what they are together: {@code district}, {@code province} or {@code all}
 * @param province the province, empty for all
 * @param district the district, empty for a province and for all
 * @param communes the communes
 */
record Area(String of, String province, String district, Collection<CommuneRow> communes) {
  /** Each district, each province, and all of them, in this order. */
  static List<Area> of(Collection<CommuneRow> communes) {
    SortedMap<String, List<CommuneRow>> provinces = new TreeMap<>();
    SortedMap<String, SortedMap<String, List<CommuneRow>>> districts = new TreeMap<>();
    for (CommuneRow one : communes) {
      provinces.computeIfAbsent(one.province(), name -> new ArrayList<>()).add(one);
      districts
          .computeIfAbsent(one.province(), name -> new TreeMap<>())
          .computeIfAbsent(one.district(), name -> new ArrayList<>())
          .add(one);
    }
    List<Area> areas = new ArrayList<>();
    districts.forEach(
        (province, within) ->
            within.forEach(
                (district, all) -> areas.add(new Area("district", province, district, all))));
    provinces.forEach((province, all) -> areas.add(new Area("province", province, "", all)));
    areas.add(new Area("all", "", "", communes));
    return areas;
  }

  /** Whether it is all of them. */
  boolean whole() {
    return of.equals("all");
  }

  /** The row of a table that begins with what it is. */
  Row.Builder begin() {
    return Row.begin().put("of", of).put("province", province).put("district", district);
  }
}
