"""The usual output: a typed Python package.

What makes it takes long to load, and a run that changes nothing in it needs none of that.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from codegen.output import manifest
from codegen.outputs.output import API_VERSION, Arrangement, Output, Remaking
from codegen.select.needed import NeededTypes

if TYPE_CHECKING:
    from codegen.ir.hierarchy import ApiLookups
    from codegen.ir.model import Api
    from codegen.ir.names import TypeName


def _make(api: Api) -> dict[str, str]:
    """The files of the package."""
    from codegen.emit import FormatError, emit
    from codegen.output import render

    try:
        return emit(api)
    except FormatError as error:
        own = render.own_folder()
        if own is None:
            raise  # it is a fault of ours
        reason = f"they make no Python of {error.path}: {error.reason}"
        raise render.TemplateError(own.as_posix(), 0, reason) from error


def _unformatted(files: Mapping[str, str]) -> Sequence[str]:
    """The modules that black would change."""
    from codegen.emit import unformatted

    return unformatted(files)


def _needs() -> NeededTypes:
    """The types that the runtime looks up by name."""
    from codegen.emit import runtime_types

    return NeededTypes(runtime_types.used(), runtime_types.referred_to())


def _arrangement(api: Api) -> Arrangement:
    """Where each class is."""
    from codegen.emit import arrangement

    return arrangement(api)


def _remade(
    api: ApiLookups, arrangement: Arrangement, names: Collection[TypeName], calls: bool
) -> Mapping[str, str] | None:
    """The modules of some types alone."""
    from codegen.emit import remade

    return remade(api, arrangement, names, calls)


PACKAGE = Output(
    api_version=API_VERSION,
    format=manifest.PACKAGE,
    make=_make,
    options=frozenset({"package", "project", "templates"}),
    unformatted=_unformatted,
    needs=_needs,
    remaking=Remaking(_arrangement, _remade),
)
