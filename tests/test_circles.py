"""No modules import each other in a circle."""

from __future__ import annotations

import ast
from collections.abc import Collection
from pathlib import Path

import pytest

from tests.modules import CODEGEN, ROOT, module_name, nodes


def circles(top: Path, within: Path) -> list[list[str]]:
    """The modules of each circle of imports, those for types only included (Tarjan's algorithm).

    Args:
        top: The folder that absolute names begin in.
        within: The folder whose modules are looked at.
    """
    paths = {module_name(path, top): path for path in sorted(within.rglob("*.py"))}
    arrows = {name: _inside(name, path, top, paths.keys()) for name, path in paths.items()}
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_modules: list[str] = []
    found: list[list[str]] = []

    def visit(name: str) -> None:
        order[name] = lowest[name] = len(order)
        open_modules.append(name)
        for other in arrows[name]:
            if other not in order:
                visit(other)
                lowest[name] = min(lowest[name], lowest[other])
            elif other in open_modules:
                lowest[name] = min(lowest[name], order[other])
        if lowest[name] == order[name]:
            start = open_modules.index(name)
            circle, open_modules[start:] = open_modules[start:], []
            if len(circle) > 1:
                found.append(sorted(circle))

    for name in arrows:
        if name not in order:
            visit(name)
    return found


def _inside(name: str, path: Path, top: Path, known: Collection[str]) -> set[str]:
    """The modules that one imports, of those that are known; a name inside of one means that module."""
    found: set[str] = set()
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            package = path.relative_to(top).parent.parts
            above = package[: len(package) + 1 - node.level] if node.level else ()
            module = ".".join((*above, *filter(None, [node.module])))
            inside = {alias.name: f"{module}.{alias.name}" for alias in node.names}
            found |= {whole if whole in known else module for whole in inside.values()}
    return (found & {*known}) - {name}


GENERATED = ROOT / "generated"


@pytest.mark.parametrize(
    ("top", "within"),
    [(ROOT, CODEGEN), (GENERATED, GENERATED / "vsphere" / "_runtime")],
    ids=["codegen", "copy"],
)
def test_no_modules_import_each_other_in_a_circle(top: Path, within: Path) -> None:
    assert circles(top, within) == []


def test_circles_are_found(tmp_path: Path) -> None:
    modules = {
        "__init__": "from .one import a",
        "one": "if TYPE_CHECKING:\n    from . import two",
        "two": "def f():\n    from .three import b",
        "three": "import room.one",
        "four": "from .one import a",
    }
    for name, text in modules.items():
        path = tmp_path / "room" / f"{name}.py"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    assert circles(tmp_path, tmp_path) == [["room.one", "room.three", "room.two"]]
