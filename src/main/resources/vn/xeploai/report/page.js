
(function () {
  "use strict";
  var plain = function (text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0110\u0111]/g, "d").toLowerCase();
  };
  var by = function (id) { return document.getElementById(id); };
  var rows = Array.prototype.slice.call(document.querySelectorAll("[data-row]"));
  var texts = rows.map(function (row) {
    return plain(row.querySelector(".find").textContent.replace(/\s+/g, " "));
  });
  var apply = function () {
    var words = plain(by("_search").value).trim();
    var level = by("_level").value, owner = by("_owner").value, group = by("_group").value;
    var count = 0;
    rows.forEach(function (row, i) {
      var target = row.dataset.row === "target";
      var shown = texts[i].indexOf(words) >= 0 &&
        (!level || row.dataset.level === level) &&
        (!owner || row.dataset.owner === owner) &&
        (!group || row.dataset.group === group || (!target && "=" + row.dataset.cell === group));
      row.hidden = !shown;
      if (shown) { count += 1; }
    });
    // A leaf that is found stands in the fold of its target.
    document.querySelectorAll(".target .target:not([hidden])").forEach(function (leaf) {
      var target = leaf.parentElement.closest(".target");
      if (target.hidden) { target.hidden = false; leaf.closest("details").open = true; }
    });
    by("_found").textContent = count + "/" + rows.length;
  };
  ["input", "change"].forEach(function (kind) { by("_filters").addEventListener(kind, apply); });
  var follow = function () {
    var aim = by(decodeURIComponent(location.hash.slice(1)));
    if (!aim) { return; }
    aim.hidden = false;
    for (var up = aim; up; up = up.parentElement) { if (up.tagName === "DETAILS") { up.open = true; } }
    var fold = aim.querySelector("details");
    if (fold && aim.dataset.row === "subject") { fold.open = true; }
    aim.scrollIntoView();
  };
  window.addEventListener("hashchange", follow);
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (fold) {
      if (!fold.open) { fold.open = true; fold.dataset.closed = "yes"; }
    });
  });
  window.addEventListener("afterprint", function () {
    document.querySelectorAll("details[data-closed]").forEach(function (fold) {
      fold.open = false; delete fold.dataset.closed;
    });
  });
  by("_filters").hidden = false;
  apply();
  follow();
}());
