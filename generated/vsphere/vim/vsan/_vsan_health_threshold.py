# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHealthThreshold``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanHealthThreshold",
    wire_name="VsanHealthThreshold",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("yellowValue", "long", since="vsan.version.version11", rank=9),
        _rt.Property("redValue", "long", since="vsan.version.version11", rank=9),
        _rt.Property("target", "string", optional=True, since="vsan.version.version16", rank=14),
        _rt.Property("enabled", "boolean", optional=True, since="vsan.version.version16", rank=14),
    ),
)
class VsanHealthThreshold(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanHealthThreshold``.

    Fields:
        - ``yellowValue``: ``long``, required.
        - ``redValue``: ``long``, required.
        - ``target``: ``string``, optional. Since vSAN 7.0U2.
        - ``enabled``: ``boolean``, optional. Since vSAN 7.0U2.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/vsan/VsanHealthThreshold.rst``
    """

    yellowValue: int = 0
    """``long``, required. Since vSAN 6.7U3."""
    redValue: int = 0
    """``long``, required. Since vSAN 6.7U3."""
    target: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    enabled: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U2."""
