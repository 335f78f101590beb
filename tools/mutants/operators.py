"""The kinds of faults: each takes a node of a module's tree and yields what could stand there instead.

They are the slips that people make, and those that tests are known to overlook: a border moved by one, a lock
or a ``finally`` lost, one exception of several, a call left out, two arguments swapped.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from copy import deepcopy

Change = tuple[str, ast.AST | list[ast.stmt]]
"""The name of a kind of fault, and what it puts in the place of a node."""

COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.FloorDiv,
}
SETS: dict[type[ast.operator], type[ast.operator]] = {ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd}
SWAPPED = {"min": "max", "max": "min", "any": "all", "all": "any", "startswith": "endswith"}
SWAPPED |= {"endswith": "startswith", "partition": "rpartition", "rpartition": "partition"}
DROPPED = {"sorted": "list", "reversed": "list"}
STRIPPED = {
    "lower",
    "upper",
    "casefold",
    "strip",
    "lstrip",
    "rstrip",
    "resolve",
    "removeprefix",
    "removesuffix",
}


def compare(node: ast.AST) -> Iterator[Change]:
    """A comparison turned round, or its border moved by one."""
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            for other in COMPARISONS[type(operator)]:
                changed = deepcopy(node)
                changed.ops[index] = other()
                yield "comparison", changed


def condition(node: ast.AST) -> Iterator[Change]:
    """``and`` for ``or``, one side alone, and conditions negated."""
    match node:
        case ast.BoolOp():
            changed = deepcopy(node)
            changed.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            yield "and-or", changed
            yield "one-side", node.values[0] if len(node.values) == 2 else _without_last(node)
        case ast.UnaryOp(op=ast.Not()):
            yield "not", node.operand
        case ast.IfExp():
            yield "branches", ast.IfExp(node.test, node.orelse, node.body)
        case _:
            pass


def _without_last(node: ast.BoolOp) -> ast.BoolOp:
    return ast.BoolOp(node.op, node.values[:-1])


def constant(node: ast.AST) -> Iterator[Change]:
    """Another number, the other truth value, another word; texts for people are left alone."""
    match node:
        case ast.Constant(value=bool() as value):
            yield "constant", ast.Constant(not value)
        case ast.Constant(value=int() | float() as number):
            yield "constant", ast.Constant(number + 1)
        case ast.Constant(value=str() as text) if text and " " not in text and text.isascii():
            yield "word", ast.Constant(f"{text}X" if text.isidentifier() else "")
        case _:
            pass


def arithmetic(node: ast.AST) -> Iterator[Change]:
    """Another operation on numbers or sets."""
    if isinstance(node, ast.BinOp) and not isinstance(node.left, ast.Constant | ast.JoinedStr):
        other = ARITHMETIC.get(type(node.op)) or SETS.get(type(node.op))
        if other is not None:
            yield "arithmetic", ast.BinOp(node.left, other(), node.right)


def call(node: ast.AST) -> Iterator[Change]:
    """Another function, arguments swapped, one left out, or no call at all."""
    if not isinstance(node, ast.Call):
        return
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    if name in SWAPPED or (name in DROPPED and isinstance(node.func, ast.Name)):
        changed = deepcopy(node)
        other = SWAPPED.get(name) or DROPPED[name]
        if isinstance(changed.func, ast.Attribute):
            changed.func.attr = other
        else:
            changed.func = ast.Name(other)
            changed.keywords = changed.keywords if name in SWAPPED else []
        yield "function", changed
    if name in STRIPPED and isinstance(node.func, ast.Attribute):
        yield "call-dropped", node.func.value
    if len(node.args) >= 2 and not any(isinstance(each, ast.Starred) for each in node.args):
        first, second, *rest = node.args
        if ast.dump(first) != ast.dump(second):
            yield "arguments-swapped", ast.Call(node.func, [second, first, *rest], node.keywords)
    for index, keyword in enumerate(node.keywords):
        if keyword.arg is not None and name != "replace":
            others = [*node.keywords[:index], *node.keywords[index + 1 :]]
            yield "keyword-dropped", ast.Call(node.func, node.args, others)


def item(node: ast.AST) -> Iterator[Change]:
    """The first for the last, a slice that begins or ends elsewhere, a filter left out."""
    match node:
        case ast.Subscript(slice=ast.Slice() as piece) if piece.lower or piece.upper:
            yield "slice", ast.Subscript(node.value, ast.Slice(None, None, piece.step))
        case ast.Subscript(slice=ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=1))):
            yield "item", ast.Subscript(node.value, ast.Constant(0))
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
            for index, generator in enumerate(node.generators):
                if generator.ifs:
                    changed = deepcopy(node)
                    changed.generators[index].ifs = generator.ifs[:-1]
                    yield "filter-dropped", changed
        case _:
            pass


def statement(node: ast.AST) -> Iterator[Change]:
    """A statement left out, and a result that is not given."""
    match node:
        case ast.Expr(value=ast.Call() | ast.Await()) | ast.AugAssign() | ast.Delete():
            yield "statement-dropped", ast.Pass()
        case ast.Expr(value=ast.Yield() | ast.YieldFrom()):
            yield "statement-dropped", ast.If(ast.Constant(False), [node], [])
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
            yield "statement-dropped", ast.Pass()
        case ast.Raise() | ast.Break() | ast.Continue():
            yield "statement-dropped", ast.Pass()
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            yield "early-return", ast.Return(ast.Constant(None))
        case _:
            pass


def guard(node: ast.AST) -> Iterator[Change]:
    """A lock or another guard gone, no ``finally``, one exception of several, or none, caught."""
    match node:
        case ast.With(items=items) if all(each.optional_vars is None for each in items):
            yield "with-dropped", node.body
        case ast.Try(finalbody=[_, *_]):
            tried = ast.Try(node.body, node.handlers, node.orelse, []) if node.handlers else None
            yield "finally-dropped", [*([tried] if tried else [*node.body, *node.orelse]), *node.finalbody]
        case ast.ExceptHandler(type=ast.Tuple(elts=[_, *_] as caught)):
            for index in range(len(caught)):
                left = ast.Tuple([*caught[:index], *caught[index + 1 :]], ast.Load())
                yield "except-narrowed", ast.ExceptHandler(left, node.name, node.body)
        case ast.ExceptHandler(type=ast.expr()):
            yield "except-narrowed", ast.ExceptHandler(ast.Tuple([], ast.Load()), node.name, node.body)
        case _:
            pass


def negated(node: ast.AST) -> Iterator[tuple[ast.expr, Change]]:
    """The other way taken; comparisons and ``and`` have faults of their own."""
    if isinstance(node, ast.If | ast.While | ast.IfExp):
        test = node.test
        if isinstance(test, ast.Name | ast.Attribute | ast.Call | ast.NamedExpr):
            yield test, ("not", ast.UnaryOp(ast.Not(), test))


OPERATORS: tuple[Callable[[ast.AST], Iterator[Change]], ...] = (
    compare,
    condition,
    constant,
    arithmetic,
    call,
    item,
    statement,
    guard,
)
