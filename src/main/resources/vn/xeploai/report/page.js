
(function () {
  "use strict";
  var plain = function (text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0110\u0111]/g, "d").toLowerCase();
  };
  var by = function (id) { return document.getElementById(id); };
  var all = function (selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  };
  var form = by("_filters");
  var rows = all("[data-row]");
  var texts = rows.map(function (row) {
    return plain(row.querySelector(".find").textContent.replace(/\s+/g, " "));
  });
  var within = function (row, group) {
    return !group || row.dataset.group === group || "=" + row.dataset.cell === group;
  };
  var apply = function () {
    var words = plain(by("_search").value).trim();
    var level = by("_level").value, owner = by("_owner").value, group = by("_group").value;
    rows.forEach(function (row, i) {
      row.hidden = texts[i].indexOf(words) < 0 || (level && row.dataset.level !== level) ||
        (owner && row.dataset.owner !== owner) || !within(row, group);
    });
    // A leaf that is found stands in the fold of its target.
    all(".target .target:not([hidden])").forEach(function (leaf) {
      var target = leaf.parentElement.closest(".target");
      if (target.hidden) { target.hidden = false; leaf.closest("details").open = true; }
    });
    var hidden = all("[data-row][hidden]").length;
    by("_found").textContent = rows.length - hidden + "/" + rows.length;
    by("_all").hidden = !(words || level || owner || group);
    all("[data-part]").forEach(function (part) {
      part.hidden = !part.querySelector("[data-row]:not([hidden])");
    });
    all("[data-unseen]").forEach(function (note) {
      var count = all("[data-row][hidden]", note.parentElement).length;
      note.hidden = count === 0;
      note.querySelector("span").textContent = count;
    });
  };
  ["input", "change"].forEach(function (kind) { form.addEventListener(kind, apply); });
  by("_all").addEventListener("click", function () { form.reset(); apply(); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  var follow = function () {
    var aim = by(decodeURIComponent(location.hash.slice(1)));
    if (!aim) { return; }
    for (var up = aim; up; up = up.parentElement) {
      up.hidden = false;
      if (up.tagName === "DETAILS") { up.open = true; }
    }
    var fold = aim.querySelector("details");
    if (fold && aim.dataset.row === "subject") { fold.open = true; }
    aim.scrollIntoView();
  };
  window.addEventListener("hashchange", follow);
  // On paper a collective also tells what is in its way; all else stays as the reader left it.
  window.addEventListener("beforeprint", function () {
    all("details:not(.member):not([open])").forEach(function (fold) {
      fold.open = true;
      fold.dataset.closed = "yes";
    });
  });
  window.addEventListener("afterprint", function () {
    all("details[data-closed]").forEach(function (fold) {
      fold.open = false;
      delete fold.dataset.closed;
    });
  });
  form.hidden = false;
  apply();
  follow();
}());
