# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanSmartParameter``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanSmartParameter",
    wire_name="VsanSmartParameter",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("parameter", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("value", "int", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("threshold", "int", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("worst", "int", optional=True, since="vsan.version.version3", rank=1),
    ),
)
class VsanSmartParameter(vmodl.DynamicData):
    """The data object ``vim.host.VsanSmartParameter``.

    Fields:
        - ``parameter``: ``string``, optional.
        - ``value``: ``int``, optional.
        - ``threshold``: ``int``, optional.
        - ``worst``: ``int``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanSmartParameter.rst``
    """

    parameter: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    value: int | None = None
    """``int``, optional. Since vsan API 6.6."""
    threshold: int | None = None
    """``int``, optional. Since vsan API 6.6."""
    worst: int | None = None
    """``int``, optional. Since vsan API 6.6."""
