"""The words of the layouts stand in ``codegen/layouts`` alone: no pattern, label or template has its own."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.layouts import markdown, rst

ROOT = Path(__file__).parent.parent
MODULES = sorted(path for room in ("read", "export") for path in (ROOT / "codegen" / room).rglob("*.py"))
TEMPLATES = sorted((ROOT / "templates" / "documents").glob("*.jinja"))

# Words of sentences, which the layout happens to have too.
SENTENCES = {("read/rst/sentences.py", "type")}

_GROUP = re.compile(r"\(\?P[<=]\w+>?")
_COMMENT = re.compile(r"(?<=\s)# .*")  # of a verbose pattern
_BLANK = re.compile(r"\\s[+*]?|\\ ")
_ATTRIBUTE = re.compile(r"\b(?:name|type)\\?=|\|name\)=")  # of HTML and schemas
_CODE = re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL)


def words_of(value: object) -> Iterator[str]:
    if isinstance(value, str) and "\\" not in value:
        yield value
    elif isinstance(value, tuple):
        for each in value:  # pyright: ignore[reportUnknownVariableType]  # whatever a layout holds
            yield from words_of(each)  # pyright: ignore[reportUnknownArgumentType]  # as above


LAYOUT = {
    word
    for layout in (rst, markdown)
    for name, value in vars(layout).items()
    if name.isupper()
    for word in words_of(value)
}
BARE = {word.strip(":").lower() for word in LAYOUT}
LABELS = {f"{word}:" for word in LAYOUT if not word.endswith(":")} | {w for w in LAYOUT if w.endswith(":")}
FIELDS = {rst.field(word) for word in rst.FIELDS}


def found_in(text: str) -> set[str]:
    return {word for word in BARE if re.search(rf"(?<![\w.\\]){re.escape(word)}(?!\w)", text.lower())}


def texts(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def patterns(tree: ast.AST) -> Iterator[str]:
    """The literal text of every pattern of a module, without names of groups, comments and HTML."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile":
            for text in texts(node.args[0]):
                yield _BLANK.sub(" ", _ATTRIBUTE.sub("", _GROUP.sub("", _COMMENT.sub("", text))))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT / "codegen").as_posix())
def test_no_pattern_and_no_label_is_spelt_out(path: Path) -> None:
    name = path.relative_to(ROOT / "codegen").as_posix()
    tree = ast.parse(path.read_text("utf-8"))
    own = {word for text in patterns(tree) for word in found_in(text) if (name, word) not in SENTENCES}
    own |= {text for text in texts(tree) if text.strip() in LABELS | FIELDS}
    assert own == set()


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_template_spells_one_out(path: Path) -> None:
    lines = _CODE.sub("\0", path.read_text("utf-8")).splitlines()
    assert {
        word for line in lines if not line.endswith(".") for word in found_in(_ATTRIBUTE.sub("", line))
    } == set()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (r"re.compile(r'(?:args|returns) ?:')", {"args", "returns"}),
        (r"re.compile(r'since\s+version\ \[')", {"since version", "since"}),
        (r"re.compile(rf'{x} is optional\.')", {"optional"}),
        (r"re.compile(r'(?P<name>\w+) <a name=.*')", set[str]()),
    ],
)
def test_what_is_looked_for_is_seen(text: str, words: set[str]) -> None:
    assert {word for found in patterns(ast.parse(text)) for word in found_in(found)} == words
