# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.RdmaConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.RdmaConfig",
    wire_name="VsanRdmaConfig",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property("rdmaEnabled", "boolean", since="vsan.version.version16", rank=14),
    ),
)
class RdmaConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.RdmaConfig``, on the wire ``VsanRdmaConfig``.

    Fields:
        - ``rdmaEnabled``: ``boolean``, required.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/vsan/RdmaConfig.rst``
    """

    rdmaEnabled: bool = False
    """``boolean``, required. Since vSAN 7.0U2."""
