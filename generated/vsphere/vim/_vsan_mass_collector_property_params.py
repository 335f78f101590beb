# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanMassCollectorPropertyParams``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.VsanMassCollectorPropertyParams",
    wire_name="VsanMassCollectorPropertyParams",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "propertyName", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "propertyParams",
            "vmodl.KeyAnyValue",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanMassCollectorPropertyParams(vmodl.DynamicData):
    """The data object ``vim.VsanMassCollectorPropertyParams``.

    Fields:
        - ``propertyName``: ``string``, optional.
        - ``propertyParams``: List of ``vmodl.KeyAnyValue``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/VsanMassCollectorPropertyParams.rst``
    """

    propertyName: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    propertyParams: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, optional. Since vsan API 6.6."""
