"""What a reader's own spacing, font, small screen or colours would take from a page."""

from __future__ import annotations

import time
from collections.abc import Callable

from playwright.sync_api import Page

from tests.browser.in_view import resized

# What every function below begins with: all elements, shadow trees too, and who holds them.
_ELEMENTS = """
  const within = (root) => [...root.querySelectorAll("*")].flatMap((element) =>
    element.shadowRoot ? [element, ...within(element.shadowRoot)] : [element]);
  const holder = (element) =>
    element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const named = (element) => `${element.outerHTML.slice(0, 120)}`;
"""
_OPEN_ALL = f"""() => {{ {_ELEMENTS}
  for (const element of within(document)) if (element.localName === "details") element.open = true;
}}"""
_STYLE = """css => {
  const add = (root) => {
    // The policy of a page allows no style that is written into it.
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    style.isOfReader = true;
    root.adoptedStyleSheets.push(style);
    for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) add(shadowRoot);
  };
  add(document);
}"""
_NO_STYLE = f"""() => {{ {_ELEMENTS}
  for (const {{ shadowRoot }} of [{{ shadowRoot: document }}, ...within(document)])
    if (shadowRoot) shadowRoot.adoptedStyleSheets =
      [...shadowRoot.adoptedStyleSheets].filter((style) => !style.isOfReader);
}}"""
# WCAG 2.2, 1.4.12; a wide font besides, where the machine has one.
SPACING = """
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
    /* What is not yet near the window has no place that could be measured. */
    content-visibility: visible !important }
  p { margin-block-end: 2em !important }"""
WIDE_FONT = "* { font-family: 'DejaVu Sans', Verdana, sans-serif !important }"
_DRAWN_ANEW = 3.0
"""Seconds after which what lies on one another does so for good."""
SMALLEST_SCREEN = {"width": 320, "height": 256}

# Each line of text: where it is cut by what holds it, leaves the screen, or lies on another one.
_CUT_OR_COVERED = f"""() => {{ {_ELEMENTS}
  const found = [];
  const lines = [];
  const hides = /hidden|clip/u;
  const scrolls = /auto|scroll/u;
  for (const element of within(document)) {{
    if (!isSeen(element)) continue;
    for (const node of element.childNodes) {{
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const {{ left, top, right, bottom }} of range.getClientRects()) {{
        if (right - left > 1 && bottom - top > 1)
          lines.push({{ element, words: node.data.trim().slice(0, 60), left, top, right, bottom }});
      }}
    }}
  }}
  const boxes = new Map();
  const boxOf = (element) => {{
    if (!boxes.has(element)) {{
      const {{ overflowX, overflowY, position, clipPath }} = getComputedStyle(element);
      const {{ left, top, right, bottom, width, height }} = element.getBoundingClientRect();
      boxes.set(element, {{ overflowX, overflowY, position, left, top, right, bottom,
        // Only for a screen reader.
        isUnseen: clipPath !== "none" || (width < 3 && height < 3 && hides.test(overflowX)),
        isLine: getComputedStyle(element).display === "inline" }});
    }}
    return boxes.get(element);
  }};
  const kept = lines.filter((line) => {{
    for (let one = line.element; one; one = holder(one)) {{
      const box = boxOf(one);
      if (box.isUnseen) return false;
      if (box.position === "fixed" || box.position === "sticky") line.isFixed = true;
      if (box.isLine) continue;
      if (scrolls.test(box.overflowX) || scrolls.test(box.overflowY)) {{
        for (const [side, keep] of [["left", Math.max], ["right", Math.min],
          ["top", Math.max], ["bottom", Math.min]]) line[side] = keep(line[side], box[side]);
        if (line.right <= line.left || line.bottom <= line.top) return false;
      }} else if (hides.test(box.overflowX) && one !== document.documentElement &&
          one !== document.body) {{
        // The letters of a line may be lower than the line.
        const room = Math.max(2, (line.bottom - line.top) / 4);
        if (line.left < box.left - 2 || line.right > box.right + 2 ||
            line.top < box.top - room || line.bottom > box.bottom + room)
          found.push(`cut: “${{line.words}}” in ${{named(one)}}`);
      }}
    }}
    if (line.left < -1 || line.right > innerWidth + 1)
      found.push(`leaves the screen: “${{line.words}}” in ${{named(line.element)}}`);
    return !line.isFixed;
  }});
  const holds = (one, other) => {{
    for (let up = other; up; up = holder(up)) if (up === one) return true;
    return false;
  }};
  kept.sort((one, other) => one.top - other.top);
  kept.forEach((one, place) => {{
    for (let next = place + 1; next < kept.length && kept[next].top < one.bottom; next += 1) {{
      const other = kept[next];
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
      if (across > 3 && down > lower * 0.4 && one.element !== other.element &&
          !holds(one.element, other.element) && !holds(other.element, one.element))
        found.push(`“${{one.words}}” and “${{other.words}}” lie on one another in ` +
          named(other.element));
    }}
  }});
  const widest = document.documentElement.scrollWidth;
  if (widest > innerWidth) found.push(`the page is ${{widest}} px wide on ${{innerWidth}} px`);
  return [...new Set(found)].slice(0, 30);
}}"""
# What stays on the screen while the page is scrolled.
_COVERED = f"""() => {{ {_ELEMENTS}
  scrollTo(0, innerHeight * 3);
  let covered = 0;
  for (let y = 1; y < innerHeight; y += 4) {{
    for (let one = document.elementFromPoint(innerWidth / 2, y); one; one = holder(one)) {{
      if (/fixed|sticky/u.test(getComputedStyle(one).position)) {{ covered += 4; break; }}
    }}
  }}
  scrollTo(0, 0);
  return covered / innerHeight;
}}"""
# Words of help that leave the box round them, the page that is wider than its window, and a header
# that takes much of it.
_TOO_LARGE = f"""() => {{ {_ELEMENTS}
  const found = [];
  const widest = document.documentElement.scrollWidth;
  if (widest > innerWidth) found.push(`the page is ${{widest}} px wide on ${{innerWidth}} px`);
  const lines = ".sb-help-lines > li, .sb-reach, .paper-urgent > *";
  for (const line of document.querySelectorAll(lines)) {{
    const box = (line.closest(".admonition, .sb-services td, .paper-urgent") ?? line)
      .getBoundingClientRect();
    for (const element of [line, ...within(line)]) {{
      if (!isSeen(element)) continue;
      // The words, and not what may be pressed round them.
      const words = [...element.childNodes].filter(({{ nodeType }}) => nodeType === Node.TEXT_NODE);
      for (const node of words) {{
        const range = document.createRange();
        range.selectNodeContents(node);
        const {{ left, right, width }} = range.getBoundingClientRect();
        if (width > 1 && (left < box.left - 1 || right > box.right + 1))
          found.push(`help leaves its box: ${{named(element)}}`);
      }}
    }}
  }}
  for (const words of within(document).filter(({{ localName }}) => localName === "text")) {{
    const {{ left, right, width }} = words.getBoundingClientRect();
    if (width && isSeen(words) && (left < -1 || right > innerWidth + 1))
      found.push(`words of a chart leave the screen: ${{words.textContent.trim()}}`);
  }}
  const head = document.querySelector(".sb-top")?.getBoundingClientRect().height ?? 0;
  if (head > innerHeight / 4) found.push(`the header takes ${{head}} px of ${{innerHeight}} px`);
  return found.slice(0, 30);
}}"""
# A line that is a thin box with a ground of its own, and nothing else: in forced colours there is
# no such ground. The track of a slider is no element, so its rules are read.
_LINES = f"""() => {{ {_ELEMENTS}
  const isClear = (style) => /^(transparent|rgba\\(.*, 0\\))$/.test(style.backgroundColor) &&
    style.backgroundImage === "none";
  const isEdged = (style) => ["Top", "Right", "Bottom", "Left"].some((side) =>
    Number.parseFloat(style[`border${{side}}Width`]) > 0 &&
    !/^(transparent|rgba\\(.*, 0\\))$/.test(style[`border${{side}}Color`]));
  const isThin = (width, height) => Math.min(width, height) >= 1 &&
    Math.min(width, height) <= 12 && Math.max(width, height) >= 24;
  const tracksOf = (slider) => [...(slider.getRootNode().adoptedStyleSheets ?? []),
      ...(slider.getRootNode().styleSheets ?? [])]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule.selectorText?.endsWith("::-webkit-slider-runnable-track"))
    .filter((rule) => slider.matches(rule.selectorText.replace(/::[-a-z]+$/, "")));
  const lines = [];
  for (const element of within(document)) {{
    if (!isSeen(element) || element.closest("svg")) continue;
    const style = getComputedStyle(element);
    const {{ width, height }} = element.getBoundingClientRect();
    if (element.matches("input[type=range]") && style.appearance === "none") {{
      const tracks = tracksOf(element);
      const border = /border(-(block|top))?(-width)?:/;
      const isDrawn = tracks.some(({{ cssText }}) => border.test(cssText));
      if (tracks.length && !isDrawn && isClear(style)) lines.push([element, "track"]);
    }} else if (isThin(width, height) && !element.textContent.trim() && !isClear(style) &&
        !isEdged(style)) lines.push([element, undefined]);
    for (const part of ["::before", "::after"]) {{
      const drawn = getComputedStyle(element, part);
      if (drawn.content !== "none" && drawn.content !== "normal" && drawn.display !== "none" &&
          isThin(Number.parseFloat(drawn.width), Number.parseFloat(drawn.height)) &&
          !isClear(drawn) && !isEdged(drawn)) lines.push([element, part]);
    }}
  }}
  window.linesOfColour = lines;
  window.isEdged = isEdged;
}}"""
# With the system's few colours: what is pressed or ticked, and what is drawn, must still be seen.
_GONE = f"""() => {{ {_ELEMENTS}
  const found = [];
  const context = document.createElement("canvas").getContext("2d", {{ willReadFrequently: true }});
  const channels = (colour) => {{
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  }};
  const light = ([red, green, blue]) => [red, green, blue]
    .map((one) => one / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    .reduce((sum, one, place) => sum + one * [0.2126, 0.7152, 0.0722][place], 0.05);
  const contrast = (one, other) => {{
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return bright / dark;
  }};
  const ground = (element) => {{
    for (let one = element; one; one = holder(one)) {{
      const colour = channels(getComputedStyle(one).backgroundColor);
      if (colour[3] > 200) return colour;
    }}
    return channels("Canvas");
  }};
  const beside = (element) => element.matches("input")
    ? [element.closest("label"), element.nextElementSibling].filter(Boolean) : [];
  const looks = (element) => [element, ...beside(element)]
    .flatMap((one) => [undefined, "::before", "::after"].map((part) => {{
      const style = getComputedStyle(one, part);
      return [style.appearance === "none" || !element.matches("input") ? "" : element.checked,
        style.content, style.backgroundColor, style.backgroundImage, style.color,
        style.fontWeight, style.textDecorationLine, style.outlineStyle, style.outlineWidth,
        style.borderTopWidth, style.borderTopStyle, style.borderTopColor,
        style.borderBottomWidth, style.borderBottomColor, style.display].join(" ");
    }})).join("|");
  const states = ["aria-pressed", "aria-checked", "aria-selected"];
  const groups = new Map();
  for (const element of within(document)) {{
    if (!isSeen(element)) continue;
    const state = element.matches("input[type=radio], input[type=checkbox]")
      ? String(element.checked)
      : states.map((name) => element.getAttribute(name)).find((value) => value !== null);
    if (state !== undefined) {{
      const group = `${{element.localName}} ${{element.className}} ${{holder(element)?.className}}`;
      groups.set(group, [...(groups.get(group) ?? []), [element, state]]);
    }}
    const hasWords = [...element.childNodes]
      .some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (hasWords && element.getClientRects().length && !element.closest("svg")) {{
      const ink = channels(getComputedStyle(element).color);
      if (contrast(ink, ground(element)) < 3) found.push(`cannot be read: ${{named(element)}}`);
    }}
    if (element.matches("svg :is(path, circle, ellipse, rect, line, polyline, polygon, text)") &&
        !element.closest("defs, clipPath, mask, pattern, marker, symbol")) {{
      const {{ fill, stroke, fillOpacity, strokeOpacity }} = getComputedStyle(element);
      const paints = [[fill, fillOpacity], [stroke, strokeOpacity]]
        .filter(([paint, opacity]) => paint !== "none" && Number(opacity) > 0.2)
        .filter(([paint]) => !paint.startsWith("url("))
        .map(([paint]) => channels(paint)).filter(([, , , alpha]) => alpha > 50);
      const isOnAnother = [...element.parentNode.children].indexOf(element) > 0;
      const behind = ground(element);
      if (paints.length && !isOnAnother && paints.every((paint) => contrast(paint, behind) < 1.3))
        found.push(`as dark as what is behind it: ${{named(element)}}`);
    }}
  }}
  for (const [element, part] of window.linesOfColour) {{
    if (!element.isConnected || !isSeen(element)) continue;
    const style = getComputedStyle(element, part === "track" ? undefined : part);
    const behind = ground(part ? element : holder(element));
    const isThere = part !== "track" && (window.isEdged(style) ||
      contrast(channels(style.backgroundColor), behind) >= 1.3);
    if (!isThere) found.push(`a line of colour alone: ${{named(element)}}${{part ?? ""}}`);
  }}
  for (const group of groups.values()) {{
    const chosen = group.find(([, state]) => state === "true");
    const other = group.find(([, state]) => state === "false");
    if (chosen && other && looks(chosen[0]) === looks(other[0]))
      found.push(`looks the same, chosen or not: ${{named(chosen[0])}}`);
  }}
  return [...new Set(found)].slice(0, 30);
}}"""


def open_all(page: Page) -> None:
    """Unfold whatever a reader may unfold."""
    page.evaluate(_OPEN_ALL)


def with_styles(page: Page, *styles: str) -> None:
    """A reader's own style sheet, in shadow trees too."""
    page.evaluate(_STYLE, "\n".join(styles))


def cut_or_covered(page: Page) -> list[str]:
    """What text is cut, leaves the screen or lies on other text now, a line each."""
    found: list[str] = page.evaluate(_CUT_OR_COVERED)
    return found


def found_for_good(page: Page, look: Callable[[], list[str]]) -> list[str]:
    """What is found once the page has drawn all for its place.

    A chart is drawn anew for its place, when the browser has told it of that.
    """
    until = time.monotonic() + _DRAWN_ANEW
    while (found := look()) and time.monotonic() < until:
        page.evaluate("() => new Promise(requestAnimationFrame)")
    return found


def lost_on_the_smallest_screen(page: Page) -> list[str]:
    """What is lost at 320 × 256 px (400% on a laptop), with the spacing and font of a reader."""
    before = page.viewport_size
    resized(page, SMALLEST_SCREEN["width"], SMALLEST_SCREEN["height"])
    with_styles(page, SPACING, WIDE_FONT)
    found = found_for_good(page, lambda: cut_or_covered(page))
    share = page.evaluate(_COVERED)
    if share > 1 / 3:
        found.append(f"what stays on the screen covers {share:.0%} of it")
    page.evaluate(_NO_STYLE)
    if before:
        resized(page, before["width"], before["height"])
    return found


def lost_in_large_text(page: Page) -> list[str]:
    """What a phone loses of a page whose text the reader has made twice as large, a line each.

    A page must not move sideways, and help stays in its box. The size is that of the root alone:
    a width that is asked for in a style sheet knows nothing of it.
    """
    # What is not yet near the window has no place that could be measured.
    with_styles(page, "html { font-size: 200% }", "* { content-visibility: visible !important }")
    found = found_for_good(page, lambda: page.evaluate(_TOO_LARGE))
    page.evaluate(_NO_STYLE)
    return found


def gone_in_forced_colours(page: Page) -> list[str]:
    """What can no longer be told where the system lends the page its few colours, a line each.

    The system's are light on black, and the reader has chosen light pages: all inks of the page's
    own are the wrong ones.
    """
    page.evaluate(_LINES)
    page.emulate_media(forced_colors="active", color_scheme="dark", reduced_motion="reduce")
    page.evaluate("document.documentElement.dataset.theme = 'light'")
    found: list[str] = page.evaluate(_GONE)
    page.evaluate("delete document.documentElement.dataset.theme")
    page.emulate_media(forced_colors="none", color_scheme="light")
    return found
