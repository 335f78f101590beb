# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.vso.VStorageObjectQueryResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl, vslm


@_rt.data(
    "vslm.vso.VStorageObjectQueryResult",
    wire_name="VslmVsoVStorageObjectQueryResult",
    since="vslm.version.version14",
    rank=2,
    properties=lambda: (
        _rt.Property("allRecordsReturned", "boolean", since="vslm.version.version14", rank=2),
        _rt.Property(
            "id", "vim.vslm.ID", array=True, optional=True, since="vslm.version.version14", rank=2
        ),
        _rt.Property(
            "queryResults",
            "vslm.vso.VStorageObjectResult",
            array=True,
            optional=True,
            since="vslm.version.version14",
            rank=2,
        ),
    ),
)
class VStorageObjectQueryResult(vmodl.DynamicData):
    """The data object ``vslm.vso.VStorageObjectQueryResult``, on the wire ``VslmVsoVStorageObjectQueryResult``.

    Fields:
        - ``allRecordsReturned``: ``boolean``, required.
        - ``id``: List of ``vim.vslm.ID``, optional.
        - ``queryResults``: List of ``vslm.vso.VStorageObjectResult``, optional.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/vso/VStorageObjectQueryResult.rst``
    """

    allRecordsReturned: bool = False
    """``boolean``, required. Since vslm API 6.7.2."""
    id: _rt.Field[list[vim.vslm.ID], Iterable[vim.vslm.ID]] = _rt.EMPTY
    """List of ``vim.vslm.ID``, optional. Since vslm API 6.7.2."""
    queryResults: _rt.Field[
        list[vslm.vso.VStorageObjectResult], Iterable[vslm.vso.VStorageObjectResult]
    ] = _rt.EMPTY
    """List of ``vslm.vso.VStorageObjectResult``, optional. Since vslm API 6.7.2."""
