# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanMassCollectorSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.VsanMassCollectorSpec",
    wire_name="VsanMassCollectorSpec",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "objects",
            "vmodl.ManagedObject",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "objectCollection", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("properties", "string", array=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "propertiesParams",
            "vim.VsanMassCollectorPropertyParams",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "constraint",
            "vim.VsanResourceConstraint",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanMassCollectorSpec(vmodl.DynamicData):
    """The data object ``vim.VsanMassCollectorSpec``.

    Fields:
        - ``objects``: List of ``vmodl.ManagedObject``, optional.
        - ``objectCollection``: ``string``, optional.
        - ``properties``: List of ``string``, required.
        - ``propertiesParams``: List of ``vim.VsanMassCollectorPropertyParams``, optional.
        - ``constraint``: ``vim.VsanResourceConstraint``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/VsanMassCollectorSpec.rst``
    """

    objects: _rt.Field[list[vmodl.ManagedObject], Iterable[vmodl.ManagedObject]] = _rt.EMPTY
    """List of ``vmodl.ManagedObject``, optional. Since vsan API 6.6."""
    objectCollection: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    properties: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vsan API 6.6."""
    propertiesParams: _rt.Field[
        list[vim.VsanMassCollectorPropertyParams], Iterable[vim.VsanMassCollectorPropertyParams]
    ] = _rt.EMPTY
    """List of ``vim.VsanMassCollectorPropertyParams``, optional. Since vsan API 6.6."""
    constraint: vim.VsanResourceConstraint | None = None
    """``vim.VsanResourceConstraint``, optional. Since vsan API 6.6."""
