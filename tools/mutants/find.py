"""All faults that could be planted in a module.

What no test could tell, or should, is left out: docstrings and texts for people (words with a blank between
them, what stands in f-strings, ``repr`` and ``str``), annotations and what only type checkers read, names of
modules such as ``__all__``, decorators (caches and ``frozen`` change how fast or how safe, not what).
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from tools.mutants.mutant import Mutant
from tools.mutants.operators import OPERATORS, negated

SHOWN = 100
"""Characters of a piece of code by which a mutant is known."""


def mutants(path: str, source: str) -> list[Mutant]:
    """Every mutant of a module, in the order of the text."""
    seen: Counter[tuple[str, ...]] = Counter()
    found: list[Mutant] = []
    for each in _Finder(path, source).all():
        alike = (each.function, each.operator, each.before, each.after)
        found.append(replace(each, nth=seen[alike]))
        seen[alike] += 1
    return found


class _Finder:
    def __init__(self, path: str, source: str) -> None:
        self._path = path
        self._tree = ast.parse(source)

    def all(self) -> Iterator[Mutant]:
        yield from self._below(self._tree, "", None, at_import=True)

    def _below(
        self, node: ast.AST, function: str, statement: ast.stmt | None, *, at_import: bool
    ) -> Iterator[Mutant]:
        for child in _interesting(node):
            inside = function
            if isinstance(child, ast.FunctionDef | ast.ClassDef):
                inside = f"{function}.{child.name}".lstrip(".")
            around = child if isinstance(child, ast.stmt) else statement
            imports = at_import and not isinstance(child, ast.FunctionDef)
            for mutant in self._of(child, inside, around):
                yield replace(mutant, lines=()) if imports else mutant
            yield from self._below(child, inside, around, at_import=imports)

    def _of(self, node: ast.AST, function: str, statement: ast.stmt | None) -> Iterator[Mutant]:
        if not isinstance(node, ast.expr | ast.stmt | ast.ExceptHandler):
            return
        for operator in OPERATORS:
            for name, change in operator(node):
                yield self._made(node, function, statement or node, name, change)
        for test, (name, change) in negated(node):
            yield self._made(test, function, statement or node, name, change)

    def _made(
        self,
        node: ast.expr | ast.stmt | ast.ExceptHandler,
        function: str,
        around: ast.AST,
        operator: str,
        change: ast.AST | list[ast.stmt],
    ) -> Mutant:
        blocks = change if isinstance(change, list) else [change]
        text = "\n".join(ast.unparse(ast.fix_missing_locations(each)) for each in blocks)
        if isinstance(node, ast.expr):
            text = (
                f"({text})" if isinstance(change, ast.expr) and not isinstance(change, ast.Constant) else text
            )
        else:
            # The first line stands where the node's stood, the others below it.
            text = text.replace("\n", "\n" + " " * node.col_offset)
        end = node.end_lineno or 0, node.end_col_offset or 0
        return Mutant(
            path=self._path,
            function=function,
            operator=operator,
            before=_short(ast.unparse(node)),
            after=_short(text),
            nth=0,
            span=(node.lineno, node.col_offset, *end),
            lines=_run_lines(node, around),
            text=text,
        )


def _run_lines(node: ast.AST, around: ast.AST) -> tuple[int, ...]:
    """The lines of a node where it is a line's own, else those of the statement that it is in."""
    first = getattr(node, "lineno", 1)
    if isinstance(node, ast.With | ast.Try | ast.ExceptHandler | ast.If | ast.While):
        last = node.body[0].lineno
    else:
        last = getattr(node, "end_lineno", first) or first
        first = min(first, getattr(around, "lineno", first))
    return tuple(range(first, last + 1))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else f"{line[:SHOWN]}…"


def _interesting(node: ast.AST) -> Iterator[ast.AST]:
    """The children of a node in which a fault could be seen."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "bases", "type_comment", "type_params"):
            continue
        children = value if isinstance(value, list) else [value]
        for child in children:
            if isinstance(child, ast.AST) and not _unseen(child):
                yield child


def _unseen(node: ast.AST) -> bool:
    match node:
        case ast.JoinedStr() | ast.Import() | ast.ImportFrom() | ast.Assert():
            return True
        case ast.Expr(value=ast.Constant()):
            return True
        case ast.FunctionDef(name="__repr__" | "__str__"):
            return True
        case ast.FunctionDef(body=body) if _is_stub(body):
            return True
        case ast.ClassDef(bases=bases):
            return any("Protocol" in ast.unparse(base) for base in bases)
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return True
        case ast.Assign(targets=[ast.Name(id=name)]):
            return name.startswith("__") or _is_alias(node)
        case ast.Call(func=ast.Name(id="cast" | "TypeVar" | "field" | "getLogger")):
            return True
        case _:
            return False


def _is_alias(node: ast.Assign) -> bool:
    """Whether an assignment names a type: ``Name = Callable[...]``, ``A | B``."""
    target = node.targets[0]
    value = node.value
    named = isinstance(target, ast.Name) and target.id.lstrip("_")[:1].isupper() and not target.id.isupper()
    return named and isinstance(value, ast.Subscript | ast.BinOp)


def _is_stub(body: list[ast.stmt]) -> bool:
    return all(isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant) for each in body)


def parses(source: str) -> bool:
    """Whether a mutated module is Python at all."""
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        return False
    return True
