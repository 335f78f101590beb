"""Reading follows the layout, not names: with every name changed, a document reads as well."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.ir.commonmark import to_commonmark
from codegen.link.passes.drop_repeats import facts_of
from tests.documents import CASE_NAMES, ROOT, case, flattened, read_text

READ = sorted((ROOT / "codegen" / "read").glob("*.py"))
SPEC = ROOT / "spec"

# Names of the cases, and others of the same pattern of capitals. Order matters: longer ones come first.
RENAMED = {
    "ShopFault": "MillMishap",
    "SoldOut": "OutOfFlour",
    "Container": "Building",
    "Voucher": "Licence",
    "Basket": "Cabin",
    "Mishap": "Trouble",
    "Record": "Ledger",
    "Person": "Miller",
    "Closed": "Frozen",
    "State": "Phase",
    "Cart": "Sail",
    "Item": "Rope",
    "shop": "mill",
    "items": "ropes",
    "label": "motto",
    "owner": "keeper",
    "added": "bound",
    "price": "worth",
    "wanted": "longed",
    "words": "signs",
    "count": "tally",
    "item": "rope",
    "gift": "alms",
    "Clear": "Empty",
    "Find": "Seek",
    "Put": "Tie",
    "paid": "spun",
    "open": "idle",
    "version2": "release7",
    "version3": "release9",
    "Shop API": "Mill API",
    "View": "Look",
    "Change": "Alter",
}
# What a document calls its parts and the types that no document describes; all else is a name or prose.
LAYOUT_WORDS = {
    "Attributes", "Methods", "Privilege", "Args", "Returns", "Raises", "Name",
    "None", "True", "False", "URI", "dateTime", "anyType",
}  # fmt: skip


def renamed(text: str) -> str:
    """Every name as a whole word, or as the part of an anchor that lost its dots."""
    for old, new in RENAMED.items():
        text = re.sub(rf"(?<![A-Za-z]){old}(?![A-Za-z0-9])", new, text)
    return text.replace("shopversionversion2", "millversionrelease7").replace(
        "shopversionversion3", "millversionrelease9"
    )


def underlined(text: str) -> str:
    """Underlines as long as the titles above them, as the layouts have it."""
    lines = text.split("\n")
    for at in range(1, len(lines)):
        if re.fullmatch(r"=+|-{4,}", lines[at]) and lines[at - 1]:
            lines[at] = lines[at][0] * len(lines[at - 1])
    return "\n".join(lines)


def stated(text: str) -> str:
    """All that a document states, prose too, as one text; columns are left out, since names have lengths."""
    statements, found = read_text(text)
    assert {each.code for each in found} <= {"flat-enum"}
    versions = [replace(each, place=each.place.whole_line()) for each in statements.versions]
    prose = [to_commonmark(each.description.value) for each in statements.types if each.description]
    return repr([facts_of(each) for each in statements.types]) + repr(versions) + repr(prose)


@pytest.mark.parametrize("ending", ["rst", "md"])
@pytest.mark.parametrize("name", CASE_NAMES)
def test_lines_and_markdown(name: str, ending: str) -> None:
    text = case(name, ending)
    changed = underlined(renamed(text))
    assert changed != text
    assert stated(changed) == renamed(stated(text))


@pytest.mark.parametrize("name", CASE_NAMES)
def test_flattened(name: str) -> None:
    text = case(name)
    assert stated(flattened(underlined(renamed(text)))) == renamed(stated(flattened(text)))


def documented_names() -> set[str]:
    """Names in the project's own documents: parts of types, members, values and versions.

    Those in small letters alone are words such as "error" and "name", which prove nothing.
    """
    names: set[str] = set()
    for path in (*SPEC.rglob("*.rst"), *SPEC.rglob("*.md")):
        if path.stem in ("README", "INDEX"):
            continue
        statements, found = read_text(path.read_text("utf-8"))
        assert {each.code for each in found} <= {"flat-enum"}, path
        names.update(version.id for version in statements.versions)
        for each in statements.types:
            names.update((*each.name.parts, str(each.name)))
            names.update(
                member.name for members in (each.properties, each.methods, each.values) for member in members
            )
            names.update(parameter.name for method in each.methods for parameter in method.parameters)
            names.update(str(fault.type) for method in each.methods for fault in method.raises)
    return {name for name in names - LAYOUT_WORDS if re.search(r"[A-Z.]", name)}


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """The strings that the program works with: no docstrings, and no words of messages."""
    tree = ast.parse(path.read_text("utf-8"))
    messages = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, (ast.Attribute, ast.Name))
        and (node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id)
        in ("error", "warning", "note", "_bad", "_BadFact", "_report")
        for argument in node.args
        for inner in ast.walk(argument)
    }
    messages |= {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and {getattr(t, "id", "") for t in node.targets} & {"message", "hint"}
        for inner in ast.walk(node.value)
    }
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in messages | docstrings:
            value = node.value
            if isinstance(value, str):
                yield node.lineno, value


@pytest.mark.whole  # it reads all documents
def test_no_documented_name_stands_in_the_reading_code() -> None:
    names = documented_names()
    assert {"TaskInfo", "CancelTask", "startTime", "vim.version.version5"} <= names
    used = {
        f"{path.name}:{line}: {word}"
        for path in READ
        if path.stem != "facts"  # it reads TOML of the project, not documents
        for line, text in literals(path)
        for word in re.findall(r"[A-Za-z_]\w*(?:\.\w+)*", text)
        if word in names or {*word.split(".")} & names
    }
    assert used == set()
