/* Keys of the screens: function keys press what carries data-key, Enter moves through entry forms. */
(function () {
  "use strict";

  var TEXT = /^(text|search|password|tel|number|date)?$/;

  function typing(element) {
    return element && (element.tagName === "TEXTAREA"
        || (element.tagName === "INPUT" && TEXT.test(element.getAttribute("type") || "")));
  }

  function shown(element) {
    return element.offsetParent !== null || getComputedStyle(element).position === "fixed";
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
    if (/^F\d+$/.test(key) || key === "Escape") {
      if (press(key)) event.preventDefault();
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
    } else if (/^[1-9]$/.test(key) && !typing(event.target) && event.target.tagName !== "SELECT") {
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

  /* PrimeFaces makes each message an alert of its own: the list around them is then no list. */
  function unlistAlerts() {
    document.querySelectorAll(".ui-messages ul").forEach(function (list) {
      list.setAttribute("role", "presentation");
    });
  }

  function settle() {
    unlistAlerts();
    document.querySelectorAll("input.day").forEach(readDay);
    returnFocus();
    var problems = document.querySelector(".findings[data-focus]");
    if (problems) { problems.removeAttribute("data-focus"); problems.focus(); return; }
    if (document.activeElement === document.body) focusFirst();
  }

  document.addEventListener("DOMContentLoaded", settle);
})();
