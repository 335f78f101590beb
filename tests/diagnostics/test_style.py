"""One style of message: lower-case first letter, no full stop, straight quotes around words of documents."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.diagnostics import codes
from tests.documents import ROOT

MODULES = sorted(path for path in (ROOT / "codegen").rglob("*.py") if "runtime" not in path.parts)
TOLD = {"report", "_report", "NoMatchError", "WrongFactError", "BadFactError", "Problem", "wrong"}
"""What is called with the words of findings."""
# What such words may begin with, though it is a capital: names.
_NAMES = ("RST", "Markdown", "UTF-8", "TOML", "Args", "Python")


def wrong(text: str) -> list[str]:
    """What is against the style in a message or a hint."""
    beginning, found = re.match(r"[A-Z][\w-]*", text), list[str]()
    if beginning and "." not in text.split(" ")[0] and beginning[0] not in _NAMES:
        found.append("begins with a capital")
    if re.search(r"(?<![.…])\.$", text):
        found.append("ends with a full stop")
    if re.search("[“”‘’]", text) or re.search(r"`(?![^`]+`_)(?!_)", re.sub(r"`[^`]+`_", "", text)):
        found.append("has other quotes")
    return found


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """The words that a module calls ``TOLD`` with, or has as messages and hints; ``…`` where they vary."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        values: list[ast.expr] = []
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            values = node.args if name in TOLD else []
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            values = [node.value] if node.targets[0].id.lower().strip("_") in ("message", "hint") else []
        for value in values:
            text = _text(value)
            if " " in text:
                yield value.lineno, text


def _text(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr():
            return "".join(_text(part) if isinstance(part, ast.Constant) else "…" for part in node.values)
        case ast.BinOp():
            return _text(node.left) + _text(node.right)
        case _:
            return ""


def test_every_message_and_hint_is_in_the_style() -> None:
    found = {
        f"{path.relative_to(ROOT)}:{line}: {text}": wrong(text)
        for path in MODULES
        for line, text in literals(path)
    }
    assert len(found) > 250
    assert {text: what for text, what in found.items() if what} == {}


def test_what_every_code_says_is_in_the_style() -> None:
    texts = [text for code in codes.DECLARED for text in (code.meaning, code.hint)]
    assert {text: wrong(text) for text in texts if wrong(text)} == {}


@pytest.mark.parametrize(
    "text", ["The type is wrong", "it is wrong.", "“it” is wrong", "`it` is wrong", "it is ‘wrong’"]
)
def test_what_is_not_in_the_style_is_seen(text: str) -> None:
    assert len(wrong(text)) == 1


@pytest.mark.parametrize("text", ["RST has no such line", "shop.Till is wrong", "write 'name (`type`_):'"])
def test_what_is_in_the_style_is_let_be(text: str) -> None:
    assert wrong(text) == []
