# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ResourceCheckDataPersistenceResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.ResourceCheckDataPersistenceResult",
    wire_name="VsanResourceCheckDataPersistenceResult",
    since="vsan.version.version17",
    rank=15,
    properties=lambda: (
        _rt.Property(
            "dataToRebuild", "long", optional=True, since="vsan.version.version17", rank=15
        ),
        _rt.Property(
            "inaccessibleInstances",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version17",
            rank=15,
        ),
        _rt.Property(
            "reducedAvailabilityInstances",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version17",
            rank=15,
        ),
        _rt.Property(
            "rebuildInstances",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version17",
            rank=15,
        ),
    ),
)
class ResourceCheckDataPersistenceResult(vim.vsan.ResourceCheckComponentResult):
    """The data object ``vim.vsan.ResourceCheckDataPersistenceResult``, on the wire ``VsanResourceCheckDataPersistenceResult``.

    Fields:
        - ``dataToRebuild``: ``long``, optional.
        - ``inaccessibleInstances``: List of ``string``, optional.
        - ``reducedAvailabilityInstances``: List of ``string``, optional.
        - ``rebuildInstances``: List of ``string``, optional.

    Since:
        vsan API 7.3 (``vsan.version.version17``)

    Source:
        ``vim/vsan/ResourceCheckDataPersistenceResult.rst``
    """

    dataToRebuild: int | None = None
    """``long``, optional. Since vsan API 7.3."""
    inaccessibleInstances: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.3."""
    reducedAvailabilityInstances: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.3."""
    rebuildInstances: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.3."""
