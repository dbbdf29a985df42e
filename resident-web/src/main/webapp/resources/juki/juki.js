/* Keys of the screens: function keys press what carries data-key, Enter moves through entry forms. */
(function () {
  "use strict";

  var TEXT = /^(text|search|password|tel|number|date)?$/;

  function typing(element) {
    return element && (element.tagName === "TEXTAREA"
        || (element.tagName === "INPUT" && TEXT.test(element.getAttribute("type") || "")));
  }

  function shown(element) {
    return element.checkVisibility();
  }

  function press(key) {
    var all = document.querySelectorAll('[data-key="' + key + '"]');
    for (var i = all.length - 1; i >= 0; i--) {
      if (shown(all[i]) && !all[i].disabled) {
        all[i].focus();
        all[i].click();
        return true;
      }
    }
    return false;
  }

  function fields(form) {
    return Array.prototype.filter.call(
        form.querySelectorAll("input:not([type=hidden]):not([type=submit]), input.next, select, textarea"),
        function (field) { return !field.disabled && !field.readOnly && shown(field) && field.tabIndex >= 0; });
  }

  function moveThrough(event, form) {
    var all = fields(form);
    var to = all[all.indexOf(event.target) + (event.shiftKey ? -1 : 1)];
    if (!to) return;
    to.focus();
    if (to.select && typing(to)) to.select();
  }

  function throughSections(event, form) {
    var all = Array.prototype.filter.call(form.querySelectorAll("section"), shown);
    var to = all[all.indexOf(event.target.closest("section")) + (event.key === "PageDown" ? 1 : -1)];
    var field = to && (to.querySelector("[data-start]") || fields(to)[0]);
    if (!field) return;
    event.preventDefault();
    field.focus();
  }

  function alongRows(event) {
    var link = event.target.closest("a.row");
    if (!link) return false;
    var rows = Array.prototype.slice.call(link.closest("table").querySelectorAll("a.row"));
    var to = rows[rows.indexOf(link) + (event.key === "ArrowDown" ? 1 : -1)];
    if (to) to.focus();
    else if (event.key === "ArrowUp") focusFirst();
    return true;
  }

  function focusFirst() {
    var first = document.querySelector("[data-first]");
    if (!first) return;
    first.focus();
    if (first.select) first.select();
  }

  /* The help of the page: @Spec("10.5-b") */
  function open(dialog) {
    if (dialog && !dialog.open) dialog.showModal();
  }

  /* The locked screen hides the page, with all that was typed, until the password opens it. */
  var lastUsed = Date.now();
  var usedBefore = null;
  var locking = Promise.resolve();

  function lock() {
    var gate = document.getElementById("lock");
    if (!gate || gate.open) return;
    document.querySelectorAll("dialog[open]").forEach(function (dialog) { dialog.close(); });
    usedBefore = document.activeElement;
    document.body.classList.add("locked");
    gate.showModal();
    gate.querySelector("input[type=password]").focus();
    locking = fetch("lock", {method: "POST"}).catch(function () {}); // the page is hidden even if the server is away
  }

  function unlock(form) {
    var password = form.querySelector("input[type=password]");
    var body = new URLSearchParams({password: password.value});
    locking.then(function () { return fetch("lock", {method: "POST", body: body}); })
        .then(function (answer) { return answer.redirected ? {ended: true} : answer.json(); })
        .then(function (answer) {
          password.value = "";
          if (answer.ended) { location.assign("login.xhtml"); return; }
          form.querySelector("output").textContent = answer.open ? "" : answer.text;
          form.querySelector("output").classList.toggle("wrong", !answer.open);
          if (answer.open) opened();
          else password.focus();
        });
  }

  function opened() {
    var gate = document.getElementById("lock");
    if (!gate) { location.assign("index.xhtml"); return; }
    document.body.classList.remove("locked");
    gate.close();
    lastUsed = Date.now();
    if (usedBefore) usedBefore.focus();
  }

  document.addEventListener("submit", function (event) {
    if (!event.target.hasAttribute("data-unlock")) return;
    event.preventDefault();
    unlock(event.target);
  });

  document.addEventListener("cancel", function (event) {
    if (event.target.id === "lock") event.preventDefault();
  }, true);

  ["keydown", "pointerdown", "pointermove"].forEach(function (used) {
    document.addEventListener(used, function () { lastUsed = Date.now(); }, {passive: true});
  });

  setInterval(function () {
    var idle = Number(document.body.getAttribute("data-idle"));
    if (idle && Date.now() - lastUsed > idle * 1000) lock();
  }, 1000);

  document.addEventListener("keydown", function (event) {
    if (event.key === "F12") { lock(); event.preventDefault(); return; }
    if (document.getElementById("lock") && document.getElementById("lock").open) {
      if (event.key === "Escape") event.preventDefault();
      return;
    }
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return;
    var dialog = document.querySelector("dialog[open]");
    if (dialog) return; // the dialog has its own Esc
    var key = event.key;
    if (key === "F6" && event.target.matches("input.mj")) {
      chooseLetter(event.target);
      event.preventDefault();
    } else if (/^F\d+$/.test(key) || key === "Escape") {
      if (event.repeat || press(key)) event.preventDefault();
    } else if (key === "?" && !typing(event.target)) {
      open(document.getElementById("help"));
      event.preventDefault();
    } else if (key === "ArrowDown" || key === "ArrowUp") {
      if (alongRows(event)) {
        event.preventDefault();
      } else if (key === "ArrowDown" && event.target.hasAttribute("data-rows")) {
        var row = document.querySelector("a.row");
        if (row) { row.focus(); event.preventDefault(); }
      }
    } else if (key === "PageDown" || key === "PageUp") {
      var sections = event.target.closest("form.entry");
      if (sections) throughSections(event, sections);
    } else if (key === "Enter") {
      var form = event.target.closest("form.entry");
      if (form && (typing(event.target) || event.target.tagName === "SELECT" || event.target.type === "checkbox"
          || event.target.type === "radio")) {
        event.preventDefault();
        moveThrough(event, form);
      }
    } else if (/^[0-9+-]$/.test(key) && !typing(event.target) && event.target.tagName !== "SELECT") {
      if (press(key)) event.preventDefault();
    }
  });

  document.addEventListener("click", function (event) {
    var to = event.target.closest("[data-goto]");
    if (to) {
      var item = document.querySelector('[data-item="' + to.getAttribute("data-goto") + '"]');
      if (item) { event.preventDefault(); item.focus(); item.scrollIntoView({block: "center"}); }
      return;
    }
    if (event.target.closest("[data-key=F12]")) { lock(); return; }
    var pressed = event.target.closest("[data-press]");
    if (pressed) press(pressed.getAttribute("data-press"));
    if (event.target.closest("[data-help]")) open(document.getElementById("help"));
    if (event.target.closest("[data-close]")) event.target.closest("dialog").close();
    if (event.target.closest("[data-print]")) window.print();
  });

  /* A 本籍 is also chosen from what is typed on the page: the addresses and the 本籍 of the others. */
  function offerDomiciles(field) {
    var list = document.getElementById("domiciles");
    var all = function (selector) {
      return Array.prototype.map.call(document.querySelectorAll(selector), function (one) { return one.value.trim(); });
    };
    var address = all("[data-item='address.town'], [data-item='address.lot']");
    var places = all("[data-item='previousPlace'], [data-item$='.domicile.place']");
    if (address.length && address.every(Boolean)) places.push(list.dataset.city + address.join(""));
    Array.prototype.forEach.call(list.querySelectorAll("[data-typed]"), function (old) { old.remove(); });
    var known = Array.prototype.map.call(list.options, function (option) { return option.value; });
    places.forEach(function (place) {
      if (!place || place === field.value || known.indexOf(place) >= 0) return;
      known.push(place);
      var option = document.createElement("option");
      option.value = place;
      option.dataset.typed = "1";
      list.appendChild(option);
    });
  }

  document.addEventListener("focusin", function (event) {
    if (event.target.getAttribute("list") === "domiciles") offerDomiciles(event.target);
  });

  /* The same press is not sent twice. */
  document.addEventListener("submit", function (event) {
    if (event.defaultPrevented || !event.submitter) return;
    if (event.target.dataset.sent === event.submitter.id) event.preventDefault();
    event.target.dataset.sent = event.submitter.id;
  });

  /* What a form led to is asked for anew by Back and F5; the browser would ask whether to send the form again. */
  history.replaceState(null, "", location.href);

  /* A page that the browser kept is asked for again: it may be locked or closed by now. */
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) location.reload();
  });

  /* Hiragana and half-width kana become katakana when a kana field is left. */
  document.addEventListener("change", function (event) {
    if (!event.target.classList || !event.target.classList.contains("kana")) return;
    event.target.value = event.target.value.normalize("NFKC").replace(/[\u3041-\u3096]/g, function (letter) {
      return String.fromCharCode(letter.charCodeAt(0) + 0x60);
    }).replace(/ +/g, "\u3000");
  });

  /* How a day is read stands under its field; what is no day is said there. */
  function readDay(field) {
    var typed = field.value.trim();
    var said = field.nextElementSibling;
    if (!said) {
      said = document.createElement("output");
      said.className = "reading";
      said.id = field.id + ":reading";
      field.after(said);
      field.setAttribute("aria-describedby", said.id);
    }
    if (!typed) { sayDay(field, said, {day: true, text: ""}); return; }
    fetch("day", {method: "POST", body: new URLSearchParams({typed: typed})})
        .then(function (answer) { return answer.json(); })
        .then(function (read) { if (field.value.trim() === typed) sayDay(field, said, read); })
        .catch(function () { sayDay(field, said, {day: true, text: ""}); }); // nothing is said rather than something wrong
  }

  function sayDay(field, said, read) {
    said.textContent = read.text;
    said.classList.toggle("wrong", !read.day);
    if (read.day) field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches("input.day")) readDay(event.target);
  });

  /* A place names its municipality: the code stands beside it, and names that begin like it are offered. */
  var placeTyped;
  document.addEventListener("input", function (event) {
    if (!event.target.matches("input.place")) return;
    clearTimeout(placeTyped);
    delete document.getElementById(event.target.id + "PostalCode").dataset.typed; // typed for another place
    placeTyped = setTimeout(readPlace, 150, event.target);
  });

  function readPlace(field) {
    var typed = field.value.trim();
    fetch("municipality", {method: "POST", body: new URLSearchParams({typed: typed})})
        .then(function (answer) { return answer.json(); })
        .then(function (read) { if (field.value.trim() === typed) sayPlace(field, read); })
        .catch(function () {}); // the place is read again when the form is sent
  }

  function fillList(field, names) {
    if (!field.list) {
      var list = document.createElement("datalist");
      list.id = field.id + ":offered";
      field.after(list);
      field.setAttribute("list", list.id);
    }
    field.list.querySelectorAll("[data-offered]").forEach(function (option) { option.remove(); });
    names.forEach(function (name) {
      var option = document.createElement("option");
      option.value = name;
      option.setAttribute("data-offered", "1");
      field.list.append(option);
    });
  }

  /* The postal code that came with a place does not stay with one in another municipality. */
  function leavePostalCode(field) {
    var postal = document.getElementById(field.id + "PostalCode");
    if (!postal.dataset.typed) postal.value = "";
  }

  document.addEventListener("input", function (event) {
    if (event.target.matches("[data-item$='.postalCode']")) event.target.dataset.typed = "1";
  });

  function sayPlace(field, read) {
    fillList(field, read.names);
    var code = document.getElementById(field.id + "Code");
    var before = code.hasAttribute("data-read") ? code.getAttribute("data-read") : code.defaultValue;
    if (code.value !== "" && code.value !== before) return; // typed by hand
    if (read.code !== code.value) leavePostalCode(field);
    code.value = read.code;
    code.setAttribute("data-read", read.code);
  }

  /* The buildings of an address are offered once it is entered. */
  document.addEventListener("change", function (event) {
    if (!event.target.matches("input[data-item='address.town'], input[data-item='address.lot']")) return;
    var address = new URLSearchParams({
      town: document.querySelector("input[data-item='address.town']").value,
      lot: document.querySelector("input[data-item='address.lot']").value
    });
    fetch("building", {method: "POST", body: address})
        .then(function (answer) { return answer.json(); })
        .then(function (found) { fillList(document.querySelector("input[data-item='address.building']"), found.names); })
        .catch(function () {}); // a building can always be typed
  });

  /* A day is shown under the bases that it belongs to. */
  function showDaysOfBasis() {
    var basis = document.querySelector("select[data-item=basis]");
    if (!basis) return;
    document.querySelectorAll("[data-bases]").forEach(function (day) {
      var bases = day.getAttribute("data-bases");
      day.hidden = bases !== "" && bases.split(" ").indexOf(basis.value) < 0;
    });
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches("select[data-item=basis]")) showDaysOfBasis();
  });

  /* A choice in a live form draws the screen again; the focus comes back to the choice. */
  document.addEventListener("change", function (event) {
    var form = event.target.closest("form.live");
    if (!form) return;
    sessionStorage.setItem("focus", event.target.id);
    form.querySelector("[data-live]").click();
  });

  function returnFocus() {
    var id = sessionStorage.getItem("focus");
    sessionStorage.removeItem("focus");
    var element = id && document.getElementById(id);
    if (element) element.focus();
  }

  /* The letters that a letter may be exchanged for, offered at the field: @Spec("2.1.3-n") @Spec("2.2.3-b") */
  var LETTER = /[\s\S][\uDC00-\uDFFF]?(?:[\uFE00-\uFE0F]|\uDB40[\uDD00-\uDDEF])?/g;
  var choosing = null;
  var lastName = null;

  function letterAt(field) {
    var start = field.selectionStart;
    var found = null;
    Array.from(field.value.matchAll(LETTER)).forEach(function (letter) {
      var end = letter.index + letter[0].length;
      if (!found || letter.index < start || (field.selectionEnd > start && letter.index <= start)) {
        found = {field: field, from: letter.index, to: end, text: letter[0]};
      }
    });
    return found;
  }

  function chooseLetter(field) {
    var letter = letterAt(field);
    if (!letter) { offer({field: field, from: 0, to: 0, text: ""}, []); return; }
    fetch("letters", {method: "POST", body: new URLSearchParams({letter: letter.text})})
        .then(function (answer) { return answer.json(); })
        .then(function (answer) { offer(letter, answer.letters); })
        .catch(function () { offer(letter, []); }); // the dialog says that nothing can be offered
  }

  function offer(letter, variants) {
    var dialog = document.getElementById("letters");
    var list = dialog.querySelector("[role=listbox]");
    choosing = letter;
    list.replaceChildren.apply(list, variants.map(function (variant, at) {
      var option = document.createElement("li");
      option.id = "letter-" + at;
      option.setAttribute("role", "option");
      option.textContent = variant.text;
      option.setAttribute("aria-label", variant.text + "　" + variant.code);
      option.dataset.code = variant.code + "　" + variant.unicode;
      return option;
    }));
    dialog.classList.toggle("none", !variants.length);
    open(dialog);
    mark(list.children[Math.max(0, variants.findIndex(function (variant) { return variant.own; }))]);
    (variants.length ? list : dialog.querySelector("button")).focus();
  }

  function mark(option) {
    if (!option) return;
    var dialog = document.getElementById("letters");
    Array.prototype.forEach.call(option.parentNode.children, function (other) {
      other.setAttribute("aria-selected", String(other === option));
    });
    option.parentNode.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({block: "nearest"});
    dialog.querySelector(".letter").textContent = option.textContent;
    dialog.querySelector(".code").textContent = option.dataset.code;
  }

  function alongLetters(event, list) {
    var all = Array.prototype.slice.call(list.children);
    var at = all.findIndex(function (option) { return option.getAttribute("aria-selected") === "true"; });
    var wide = all.filter(function (option) { return option.offsetTop === all[0].offsetTop; }).length;
    var to = {ArrowRight: at + 1, ArrowLeft: at - 1, ArrowDown: at + wide, ArrowUp: at - wide, Home: 0, End: all.length - 1}[event.key];
    if (to === undefined) return;
    event.preventDefault();
    mark(all[to]);
  }

  function putLetter(option) {
    var field = choosing.field;
    document.getElementById("letters").close();
    field.focus();
    field.setRangeText(option.textContent, choosing.from, choosing.to, "end");
    field.dispatchEvent(new Event("input", {bubbles: true}));
    field.dispatchEvent(new Event("change", {bubbles: true}));
  }

  document.addEventListener("focusin", function (event) {
    if (event.target.matches("input.mj")) lastName = event.target;
  });

  document.addEventListener("keydown", function (event) {
    var list = event.target.closest("#letters [role=listbox]");
    if (!list) return;
    var marked = list.querySelector("[aria-selected=true]");
    if (event.key === "Enter" && marked) { event.preventDefault(); putLetter(marked); }
    else alongLetters(event, list);
  });

  document.addEventListener("click", function (event) {
    var option = event.target.closest("#letters [role=option]");
    if (option) putLetter(option);
    if (event.target.closest("[data-letters]") && lastName) chooseLetter(lastName);
  });

  document.addEventListener("close", function (event) {
    if (event.target.id === "letters" && choosing) choosing.field.focus();
  }, true);

  /* PrimeFaces makes each message an alert of its own: the list around them is then no list. */
  function unlistAlerts() {
    document.querySelectorAll(".ui-messages ul").forEach(function (list) {
      list.setAttribute("role", "presentation");
    });
  }

  function settle() {
    unlistAlerts();
    showDaysOfBasis();
    document.querySelectorAll("input.day").forEach(readDay);
    returnFocus();
    var problems = document.querySelector(".findings[data-focus]");
    if (problems) { problems.removeAttribute("data-focus"); problems.focus(); return; }
    var found = document.querySelector("[data-found]");
    if (found) { found.focus(); return; }
    if (document.activeElement === document.body) focusFirst();
  }

  document.addEventListener("DOMContentLoaded", settle);
})();
