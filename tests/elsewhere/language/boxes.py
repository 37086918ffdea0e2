"""What can be measured of a page in another language: what is cut, and what was not translated."""

from __future__ import annotations

from collections.abc import Collection

from playwright.sync_api import Page

from tests.browser.legible import found_for_good

# Elements of the page and of all shadow trees that are seen, from the outside in.
_SEEN = """
  const within = (root) => [...root.querySelectorAll("*")].flatMap((one) =>
    one.shadowRoot ? [one, ...within(one.shadowRoot)] : [one]);
  const isSeen = (one) =>
    one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !hidden(one);
  // What is there for the ear alone has a box of one pixel.
  const hidden = (one) => {
    for (let at = one; at; at = at.parentElement ?? at.getRootNode().host) {
      const { clipPath, position } = getComputedStyle(at);
      if (position === "absolute" && clipPath !== "none") return true;
      if (at.matches(".sb-skip, .sb-hidden, .visually-hidden")) return true;
    }
    return false;
  };
  const called = (one) => {
    const host = one.getRootNode().host?.localName ?? "page";
    return `${host} ${one.localName}.${String(one.className?.baseVal ?? one.className)}`;
  };
"""

# A box that hides what does not fit; one whose words stand out of it; two controls on each other.
_CUT_OR_OVERLAPPING = f"""() => {{
  {_SEEN}
  const found = [];
  const all = within(document).filter((one) => one instanceof HTMLElement && isSeen(one));
  for (const one of all) {{
    const style = getComputedStyle(one);
    const clips = [style.overflowX, style.overflowY].some((how) => /hidden|clip/.test(how));
    if (clips && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1))
      found.push(`cut: ${{called(one)}}: ${{one.innerText.slice(0, 60)}}`);
  }}
  const boxed = all.filter((one) =>
    one.matches("button, summary, label, th, td, .sb-button, h1, h2, h3"));
  const texts = (one) => {{
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found = [];
    while (walker.nextNode())
      if (isSeen(walker.currentNode.parentElement)) {{
        range.selectNodeContents(walker.currentNode);
        found.push(...range.getClientRects());
      }}
    return found.filter(({{ width, height }}) => width > 1 && height > 1);
  }};
  for (const one of boxed) {{
    const box = one.getBoundingClientRect();
    for (const text of texts(one))
      if (text.left < box.left - 2 || text.right > box.right + 2)
        found.push(`out of its box: ${{called(one)}}: ${{one.innerText.slice(0, 60)}}`);
  }}
  // The button of the search stands in its field.
  const controls = all.filter((one) => !one.closest(".sb-find") && one.matches(
    "button, select, input:not([type=radio], [type=checkbox]), .sb-article a"));
  // What can be pressed around the words of a link may reach into the line above it.
  const boxes = controls.map((one) =>
    [one, one.localName === "a" ? texts(one) : [...one.getClientRects()]]);
  const isOn = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6;
  for (const [place, [one, mine]] of boxes.entries())
    for (const [other, theirs] of boxes.slice(place + 1))
      if (!one.contains(other) && !other.contains(one) &&
          mine.some((a) => theirs.some((b) => isOn(a, b))))
        found.push(`overlap: “${{one.innerText}}” and “${{other.innerText}}”, ${{called(one)}}`);
  return found;
}}"""

# Of a text in the made-up language every vowel has an accent.
_WITHOUT_BRACKETS = f"""([names, selector]) => {{
  {_SEEN}
  const found = [];
  const isOurs = (one) => {{
    for (let at = one; at; at = at.parentElement ?? at.getRootNode().host) {{
      if (at.matches("script, style, code, pre, noscript, .language-en")) return false;
      // Works are named in their own language, wherever they are cited or listed.
      if (at.matches("li[id^='id'], .bibtex-citation, .sb-source-mark, .source, .sb-sources"))
        return false;
      if (at.matches(".origins, [href^='mailto:'], .paper-site, .sb-deck-sources")) return false;
      // What code draws that a student changes says what the code says.
      if (at.matches(".cell:has(.cell_input)")) return false;
    }}
    return true;
  }};
  const bare = (text) => names.reduce((left, name) => left.replaceAll(name, ""), text);
  const top = selector ? [...document.querySelectorAll(selector)] : [document.body];
  for (const root of top) {{
    const inside = [root, ...within(root), ...(root.shadowRoot ? within(root.shadowRoot) : [])];
    for (const one of inside) {{
      if (!isOurs(one) || !one.checkVisibility()) continue;
      const nodes = [...one.childNodes].filter(({{ nodeType }}) => nodeType === Node.TEXT_NODE);
      const spoken = ["aria-label", "alt", "placeholder"].map((name) => one.getAttribute(name));
      for (const text of [...nodes.map(({{ data }}) => data), ...spoken])
        if (text && /[aeiou][a-z]|[a-z][aeiou]/i.test(bare(text)))
          found.push(`${{called(one)}}: ${{text.trim().slice(0, 90)}}`);
    }}
  }}
  return [...new Set(found)];
}}"""


# The digits of a number to call, one after the other, as they are seen from left to right.
_NUMBERS_SEEN = f"""() => {{
  {_SEEN}
  const range = document.createRange();
  const leftOf = (node, place) => {{
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    return range.getBoundingClientRect().left;
  }};
  return within(document)
    .filter((one) => one.matches("a:is([href^='tel:'], [href^='sms:'])") && isSeen(one))
    .map((one) => {{
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      const signs = [];
      while (walker.nextNode())
        for (const [place, sign] of [...walker.currentNode.data].entries())
          if (/\\d/.test(sign)) signs.push([leftOf(walker.currentNode, place), sign]);
      const seen = signs.toSorted(([one], [other]) => one - other).map(([, sign]) => sign);
      return [one.getAttribute("href").replace(/\\D/g, ""), seen.join("")];
    }});
}}"""


def numbers_seen(page: Page) -> list[tuple[str, str]]:
    """Each number to call that is seen: what is dialled, and its digits from left to right."""
    found: list[list[str]] = page.evaluate(_NUMBERS_SEEN)
    return [(dialled, seen) for dialled, seen in found]


def cut_or_overlapping(page: Page) -> list[str]:
    """What is cut, what stands out of its box, and controls that lie on each other."""
    return found_for_good(page, lambda: page.evaluate(_CUT_OR_OVERLAPPING))


def texts_without_brackets(
    page: Page, names: Collection[str], within: str | None = None
) -> list[str]:
    """Texts that are seen or read aloud and are not in the made-up language, but for ``names``."""
    # A longer name is taken out before one that is a part of it.
    ordered = sorted(names, key=len, reverse=True)
    found: list[str] = page.evaluate(_WITHOUT_BRACKETS, [ordered, within])
    return found
