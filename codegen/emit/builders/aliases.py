"""Modules that give names to what is elsewhere: public names of the runtime, and types for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from codegen.emit import docstrings, literals
from codegen.emit.builders import namespaces
from codegen.emit.context import Context
from codegen.emit.views import AliasesView
from codegen.ir.names import TASK, TASK_INFO, Kind, TypeName

_RUNTIME_SPEAKS_OF = {
    TypeName.parse("vim.ServiceInstance"): Kind.MANAGED,
    TypeName.parse("vim.ServiceInstanceContent"): Kind.DATA,
    TypeName.parse("vim.Extension"): Kind.DATA,
    TASK: Kind.MANAGED,
    TASK_INFO: Kind.DATA,
    TypeName.parse("vim.ManagedEntity"): Kind.MANAGED,
    TypeName.parse("vim.VirtualMachine"): Kind.MANAGED,
    TypeName.parse("vim.Datacenter"): Kind.MANAGED,
    TypeName.parse("vim.Datastore"): Kind.MANAGED,
    TypeName.parse("vim.event.Event"): Kind.DATA,
    TypeName.parse("vim.event.EventFilterSpec"): Kind.DATA,
}
"""The types that ``codegen/runtime/generated.py`` stands in for."""
_IN_PLACE_OF = {
    TASK: "from .additions import TaskAdditions as Task",
    TASK_INFO: "from .data_object import DataObject as TaskInfo",
}
"""What stands for those from which the runtime derives, where documents do not have them."""


def public() -> AliasesView:
    """The names of the runtime that the root package has.

    It takes them from here: if it had a ``from ._runtime import …`` of its own, pyright would hold
    ``_runtime`` for a private name of the root, which no other module may import.
    """
    return _names("Names of the runtime for the root package.", "._runtime", namespaces.PUBLIC)


def simulator() -> AliasesView:
    """The public names of the runtime's simulator, at a public place."""
    from codegen.runtime import simulator as simulator_package  # only here: it takes long to load

    what = "A server inside this process, or on the network, for trying things out and for tests."
    found = _names(what, "._runtime.simulator", simulator_package.__all__)
    return replace(found, main="from ._runtime.simulator.command import main")


def program() -> AliasesView:
    """The command line of the package."""
    found = _names("The command line: ``python -m`` and the package's name.", "._runtime.daily", ())
    return replace(found, main="from ._runtime.daily.program import main")


def daily() -> AliasesView:
    """The records that sessions give, at a public place."""
    from codegen.runtime import daily as daily_package  # as above

    what = "What sessions give of objects that they read and watch."
    return _names(what, "._runtime.daily", daily_package.__all__)


def soap() -> AliasesView:
    """The public names of the runtime's codec for SOAP, at a public place."""
    from codegen.runtime import soap as soap_package  # as above

    what = "Requests and answers as bytes: SOAP as vSphere's servers speak it."
    return _names(what, "._runtime.soap", soap_package.__all__)


def _names(what: str, home: str, names: Iterable[str]) -> AliasesView:
    found = sorted(names)
    return AliasesView(
        docstring=docstrings.docstring(what),
        imports=tuple(f"from {home} import {name} as {name}" for name in found),
        names=literals.values([literals.string(name) for name in found]),
    )


def generated(context: Context) -> AliasesView:
    """The classes that the runtime's signatures speak of; where there is none, nothing is known."""
    rows = [row for name, kind in _RUNTIME_SPEAKS_OF.items() for row in _alias(context, name, kind)]
    return AliasesView(
        docstring=docstrings.docstring(
            "Generated classes for the signatures of the runtime; only static checkers look at them."
        ),
        imports=tuple(rows),
        names=literals.values([literals.string(name.leaf) for name in _RUNTIME_SPEAKS_OF]),
    )


def _alias(context: Context, name: TypeName, kind: Kind) -> list[str]:
    type_ = context.types.get(name)
    if type_ is None or type_.kind is not kind:
        return [_IN_PLACE_OF.get(name, f"from typing import Any as {name.leaf}")]
    spot = context.layout.spots[name]
    return [f"from ..{'.'.join(spot.package)} import {spot.qualname[0]} as {name.leaf}"]
