# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.QuerySelection``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cns.QuerySelection",
    wire_name="CnsQuerySelection",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "names", "string", array=True, optional=True, since="vsan.version.version11", rank=9
        ),
    ),
)
class QuerySelection(vmodl.DynamicData):
    """The data object ``vim.cns.QuerySelection``, on the wire ``CnsQuerySelection``.

    Fields:
        - ``names``: List of ``string``, optional.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/QuerySelection.rst``
    """

    names: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 6.7U3."""
