"""The arrows of docs/architecture.md, read from the imports themselves."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CODEGEN = ROOT / "codegen"
MODULES = sorted(CODEGEN.rglob("*.py"))

# What each stage may import of the project; a stage knows none that comes after it.
MAY_IMPORT = {
    "ir": {"ir"},
    "layouts": {"layouts"},
    "read": {"data", "ir", "layouts", "read", "diagnostics", "progress"},
    "link": {"ir", "link", "diagnostics", "progress"},
    "emit": {"ir", "emit", "data", "progress", "render", "runtime"},
    "audit": {"ir", "audit", "facts_text"},
    "export": {"ir", "export", "facts_text", "layouts", "progress", "render"},
    "runtime": set[str](),
}
ONLY_IN = {
    "docutils": {"read/rst/parser.py", "read/rst/rows.py"},
    "mistune": {"read/markdown/blocks.py"},
    "pyVmomi": {"audit/tables.py"},
    "jinja2": {"render.py"},
    "black": {"emit/format.py"},
    "click": {"cli.py", "commands/"},
    "rich": {"commands/show.py"},
}


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """All nodes of a module; every test looks at every module."""
    return tuple(ast.walk(ast.parse(path.read_text("utf-8"))))


def imports(path: Path) -> Iterator[str]:
    """Absolute names of the modules that a module imports, wherever in it it does."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            module = node.module or ""
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def relative(path: Path) -> str:
    return path.relative_to(CODEGEN).as_posix()


@pytest.mark.parametrize("stage", MAY_IMPORT)
def test_no_stage_knows_a_later_one(stage: str) -> None:
    wrong = {
        f"{relative(path)} imports {name}"
        for path in MODULES
        if relative(path).startswith(f"{stage}/")
        for name in imports(path)
        if name.startswith("codegen.") and name.split(".")[1] not in MAY_IMPORT[stage]
    }
    assert wrong == set()


@pytest.mark.parametrize("library", ONLY_IN)
def test_each_library_is_known_in_one_place(library: str) -> None:
    users = {relative(path) for path in MODULES if library in {name.split(".")[0] for name in imports(path)}}
    assert {_room(user, ONLY_IN[library]) for user in users} == ONLY_IN[library]


def _room(module: str, rooms: set[str]) -> str:
    """The folder of a module, where that is what is named, else the module."""
    return next((room for room in rooms if room.endswith("/") and module.startswith(room)), module)


def test_the_runtime_needs_nothing_but_the_standard_library() -> None:
    import sys

    foreign = {
        f"{relative(path)} imports {name.split('.')[0]}"
        for path in MODULES
        if relative(path).startswith("runtime/")
        for name in imports(path)
        if name.split(".")[0] not in sys.stdlib_module_names
    }
    # Only checkers read that import; a package on its own is loaded in runtime/test_namespaces.py.
    assert foreign == {"runtime/deprecation.py imports typing_extensions"}


def test_rooms_are_small() -> None:
    long_modules = {relative(p): n for p in MODULES if (n := len(p.read_text("utf-8").splitlines())) > 330}
    assert long_modules == {}
    long_functions = {
        f"{relative(path)}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno
        for path in MODULES
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno > 60
    }
    assert long_functions == {}


def test_every_module_says_what_it_is_for() -> None:
    trees = {path: nodes(path)[0] for path in MODULES}
    silent = [
        relative(p)
        for p, tree in trees.items()
        if isinstance(tree, ast.Module) and not ast.get_docstring(tree)
    ]
    assert silent == []


def test_what_stands_beside_the_stages_is_described() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    names = {path.stem for path in CODEGEN.glob("*.py") if not path.stem.startswith("__")}
    unnamed = {name for name in names if f"`{name}`" not in page and f"codegen/{name}.py`" not in page}
    assert unnamed == set()
