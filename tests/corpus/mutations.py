"""What can become of a document on its way: cut, swapped, repeated, spliced, nested."""

from __future__ import annotations

from hypothesis import strategies as st

SPECIAL = "*_|`[]()<>&#\\:.~^\"'-+=!{}@$%;,/? \t\u00a0\u202e\u200b\u2066\ufeffé漢😀\ufffd"
NESTED = ["* x", "x", ":a: b", "1. x", "| x", "> x", "<ul><li>", "[(", "`a`_", ".. a"]
COLLAPSED = [
    ("\n", " "),
    ("\n", "\n\n"),
    ("\n", "\r\n"),
    ("  ", " "),
    (" ", "  "),
    (":", ""),
    ("`", ""),
    ("|", ""),
]


@st.composite
def mutated(draw: st.DrawFn, texts: list[str]) -> str:
    """One of the texts after a few mishaps."""
    text = draw(st.sampled_from(texts))
    for mishap in draw(st.lists(st.sampled_from(MISHAPS), min_size=1, max_size=4)):
        text = mishap(draw, text, texts)
    return text


def cut(draw: st.DrawFn, text: str, _: list[str]) -> str:
    return text[: draw(st.integers(0, len(text)))]


def splice(draw: st.DrawFn, text: str, _: list[str]) -> str:
    at = draw(st.integers(0, len(text)))
    return text[:at] + draw(st.text(st.sampled_from(SPECIAL), max_size=20)) + text[at:]


def any_text(draw: st.DrawFn, text: str, _: list[str]) -> str:
    at = draw(st.integers(0, len(text)))
    return text[:at] + draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=20)) + text[at:]


def run(draw: st.DrawFn, text: str, _: list[str]) -> str:
    at = draw(st.integers(0, len(text)))
    return text[:at] + draw(st.sampled_from(SPECIAL)) * draw(st.sampled_from([7, 3000])) + text[at:]


def of_another(draw: st.DrawFn, text: str, texts: list[str]) -> str:
    other = draw(st.sampled_from(texts))
    at, start = draw(st.integers(0, len(text))), draw(st.integers(0, len(other)))
    return text[:at] + other[start : start + draw(st.sampled_from([9, 300]))] + text[at:]


def lines(draw: st.DrawFn, text: str, _: list[str]) -> str:
    parts = text.split("\n")
    at, to = draw(st.integers(0, len(parts) - 1)), draw(st.integers(0, len(parts) - 1))
    match draw(st.sampled_from(["swap", "repeat", "drop", "indent"])):
        case "swap":
            parts[at], parts[to] = parts[to], parts[at]
        case "repeat":
            parts[to:to] = [parts[at]] * draw(st.sampled_from([1, 40]))
        case "drop":
            del parts[min(at, to) : max(at, to)]
        case _:
            parts[at] = " " * draw(st.sampled_from([1, 2, 5, 15, 60])) + parts[at].lstrip()
    return "\n".join(parts)


def words(draw: st.DrawFn, text: str, _: list[str]) -> str:
    parts = text.split(" ")
    at, to = draw(st.integers(0, len(parts) - 1)), draw(st.integers(0, len(parts) - 1))
    parts[at], parts[to] = parts[to], parts[at]
    return " ".join(parts)


def nest(draw: st.DrawFn, text: str, _: list[str]) -> str:
    parts = text.split("\n")
    at, mark = draw(st.integers(0, len(parts))), draw(st.sampled_from(NESTED))
    parts[at:at] = [" " * (2 * step) + mark for step in range(draw(st.sampled_from([5, 35, 300])))]
    return "\n".join(parts)


def collapse(draw: st.DrawFn, text: str, _: list[str]) -> str:
    return text.replace(*draw(st.sampled_from(COLLAPSED)))


def flatten(_: st.DrawFn, text: str, __: list[str]) -> str:
    return " ".join(text.split())


MISHAPS = [cut, splice, any_text, run, of_another, lines, words, nest, collapse, flatten]
