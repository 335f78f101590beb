# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.AutoRAIDInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.AutoRAIDInfo",
    wire_name="VsanAutoRAIDInfo",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("hostFailuresToTolerate", "long", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "subFailuresToTolerate", "long", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class AutoRAIDInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.AutoRAIDInfo``, on the wire ``VsanAutoRAIDInfo``.

    Fields:
        - ``hostFailuresToTolerate``: ``long``, required.
        - ``subFailuresToTolerate``: ``long``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/AutoRAIDInfo.rst``
    """

    hostFailuresToTolerate: int = 0
    """``long``, required. Since vsan API 9.1.0.0."""
    subFailuresToTolerate: int | None = None
    """``long``, optional. Since vsan API 9.1.0.0."""
