"""What the version gate costs: generated methods as they are, and the same methods without their gates.

The ungated twin is made from the generated source by leaving out the comparisons and nothing else.
"""

from __future__ import annotations

import ast
import inspect
import sys
import textwrap
import timeit
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any, cast

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "generated"))

from vsphere import GatePolicy, Version, versions, vim, vmodl

from tools.bench.goals import goal

CALLS, ROUNDS = 20_000, 41
_MOST = 30
"""Nanoseconds that a gate may take."""


class Nothing:
    """A connection to the newest server, which answers every call with nothing."""

    rank = len(versions())
    policy = GatePolicy.STRICT
    server = "bench"

    @property
    def version(self) -> Version:
        """The newest known version."""
        return versions()[-1]

    def invoke(self, target: object, method: object, arguments: Mapping[str, object]) -> None:
        """Answer at once."""

    def fetch(self, target: object, paths: Sequence[str]) -> dict[str, object]:
        """Have no properties."""
        return {}


def ungated(method: Any) -> Callable[..., object]:  # Any: a generated function with its source
    """The same function without its gates."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(method)))
    function = cast(ast.FunctionDef, tree.body[0])
    function.decorator_list = []
    function.body = [node for node in function.body if not isinstance(node, ast.If)]
    names: dict[str, object] = dict(method.__globals__)
    exec(compile(tree, "ungated", "exec"), names)
    return cast("Callable[..., object]", names[function.name])


def compare(label: str, method: Any, *arguments: object) -> None:  # Any: as above
    """Print the medians of a call with and without its gates; rounds take turns, to meet the same noise."""
    task = vim.Task("task-1", Nothing())
    twin = ungated(method)
    with_gate, without = (
        timeit.Timer("call(task, *arguments)", globals={"call": each, "task": task, "arguments": arguments})
        for each in (method, twin)
    )
    pairs = [(with_gate.timeit(CALLS), without.timeit(CALLS)) for _ in range(ROUNDS)]
    gated, bare = (median(times) / CALLS * 1e9 for times in zip(*pairs, strict=True))
    extra = median(one - other for one, other in pairs) / CALLS * 1e9
    said = goal(extra, _MOST, " ns")
    print(f"gate: {label}: {gated:6.0f} ns a call, {bare:6.0f} ns ungated: {extra:+5.1f} ns   ({said})")


def main() -> None:
    """Print what gates cost."""
    message = vmodl.LocalizableMessage(key="phase")
    compare("UpdateProgress, one gate          ", vim.Task.UpdateProgress, 40)
    compare("SetTaskDescription, with arguments", vim.Task.SetTaskDescription, message)


if __name__ == "__main__":
    main()
