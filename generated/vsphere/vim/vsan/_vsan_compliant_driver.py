# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanCompliantDriver``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanCompliantDriver",
    wire_name="VsanCompliantDriver",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("driverName", "string", since="vsan.version.version12", rank=10),
        _rt.Property("driverVersion", "string", since="vsan.version.version12", rank=10),
        _rt.Property(
            "supportedFeatures",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class VsanCompliantDriver(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanCompliantDriver``.

    Fields:
        - ``driverName``: ``string``, required.
        - ``driverVersion``: ``string``, required.
        - ``supportedFeatures``: List of ``string``, optional. Since vsan API 8.0.0.2.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/VsanCompliantDriver.rst``
    """

    driverName: str = ""
    """``string``, required. Since vsan API 7.0."""
    driverVersion: str = ""
    """``string``, required. Since vsan API 7.0."""
    supportedFeatures: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.2."""
