"""The usual output: a typed Python package."""

from __future__ import annotations

from codegen.emit import FormatError, arrangement, emit, remade, unformatted
from codegen.ir.model import Api
from codegen.output import manifest, render
from codegen.outputs.output import API_VERSION, Output, Remaking
from codegen.select.needed import NeededTypes


def _make(api: Api) -> dict[str, str]:
    """The files of the package."""
    try:
        return emit(api)
    except FormatError as error:
        own = render.own_folder()
        if own is None:
            raise  # it is a fault of ours
        reason = f"they make no Python of {error.path}: {error.reason}"
        raise render.TemplateError(own.as_posix(), 0, reason) from error


def _needs() -> NeededTypes:
    """The types that the runtime looks up by name."""
    from codegen.emit import runtime_types  # only here: few runs select anything, and it takes long to load

    return NeededTypes(runtime_types.used(), runtime_types.referred_to())


PACKAGE = Output(
    api_version=API_VERSION,
    format=manifest.PACKAGE,
    make=_make,
    options=frozenset({"package", "project", "templates"}),
    unformatted=unformatted,
    needs=_needs,
    remaking=Remaking(arrangement, remade),
)
