# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostQueryCheckLimitsSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanHostQueryCheckLimitsSpec",
    wire_name="VsanHostQueryCheckLimitsSpec",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "optionTypes",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property("fetchAll", "boolean", since="vsan.version.version12", rank=10),
    ),
)
class VsanHostQueryCheckLimitsSpec(vmodl.DynamicData):
    """The data object ``vim.host.VsanHostQueryCheckLimitsSpec``.

    Fields:
        - ``optionTypes``: List of ``string``, optional.
        - ``fetchAll``: ``boolean``, required.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/host/VsanHostQueryCheckLimitsSpec.rst``
    """

    optionTypes: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
    fetchAll: bool = False
    """``boolean``, required. Since vsan API 7.0."""
