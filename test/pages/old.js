/*
 * What a library of 2008 does to a page's globals, as Prototype and MooTools do: functions of the
 * language and of elements under the names that they have now, but not with what they do now.
 */
(function () {
  var each = Array.prototype.forEach;
  var stringify = JSON.stringify;

  Array.from = function (items) {
    var copy = [];
    for (var index = 0; items && index < items.length; index += 1) copy.push(items[index]);
    return copy;
  };
  Object.values = function (object) {
    var values = [];
    for (var key in object) values.push(object[key]);
    return values;
  };
  Object.keys = function (object) {
    var keys = [];
    for (var key in object) if (object.hasOwnProperty(key)) keys.push(key);
    return keys;
  };
  Array.prototype.map = function (run, context) {
    var results = [];
    each.call(this, function (item, index) {
      results.push((run || String).call(context, item, index));
    });
    return results;
  };
  Array.prototype.find = function (run) {
    for (var index = 0; index < this.length; index += 1) {
      if (run(this[index], index)) return this[index];
    }
  };
  Array.prototype.reduce = function () {
    return this.length > 1 ? this : this[0];
  };
  Array.prototype.entries = function () {
    return this.slice();
  };
  Array.prototype.first = function () {
    return this[0];
  };
  Array.prototype.toJSON = function () {
    return '[' + this.map(stringify).join(', ') + ']';
  };
  String.prototype.toJSON = function () {
    return '"' + this + '"';
  };
  Function.prototype.bind = function (context) {
    var run = this;
    return function () {
      return run.apply(context, arguments);
    };
  };
  HTMLElement.prototype.remove = function () {
    this.parentNode.removeChild(this);
    return this;
  };
  HTMLElement.prototype.select = function (selector) {
    return this.querySelectorAll(selector);
  };
  HTMLElement.prototype.scrollTo = function () {
    scroll(0, this.offsetTop);
    return this;
  };
  window.navigation = {};
  window.Text = window.Highlighter = function () {};
})();
