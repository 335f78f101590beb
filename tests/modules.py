"""The modules of the project, and what each imports."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
CODEGEN = ROOT / "codegen"
MODULES = sorted(CODEGEN.rglob("*.py"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """All nodes of a module; every test looks at every module."""
    return tuple(ast.walk(ast.parse(path.read_text("utf-8"))))


def imports(path: Path) -> Iterator[str]:
    """Absolute names of the modules that a module imports, wherever in it it does."""
    package = path.relative_to(ROOT).parent.parts
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) + 1 - node.level] if node.level else ()
            module = ".".join((*above, *filter(None, [node.module])))
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def relative(path: Path) -> str:
    return path.relative_to(CODEGEN).as_posix()


def room_of(path: Path) -> str:
    """The folder of a module inside ``codegen``, or the name of one that stands beside the folders."""
    return relative(path).removesuffix(".py").partition("/")[0]


def libraries(path: Path) -> set[str]:
    """What a module imports that neither the project nor Python has."""
    roots = {name.partition(".")[0] for name in imports(path)}
    return roots - sys.stdlib_module_names - {"codegen"}


def module_name(path: Path, top: Path) -> str:
    """The dotted name of a module; that of a package for its ``__init__``."""
    return ".".join(path.relative_to(top).with_suffix("").parts).removesuffix(".__init__")
